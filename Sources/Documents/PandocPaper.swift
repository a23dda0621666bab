extension DocumentWriter {
  /// The paper as Word has it.
  package func docx(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] { throw .missing(pandoc.name) }

  /// The paper as OpenDocument has it.
  package func odt(_ document: PaperDocument) async throws(WritingFault) -> [UInt8] { throw .missing(pandoc.name) }
}
