import Documents
import Kernel

/// The formats of a frozen paper: what is sent and packed is never made from what is being written.
enum FrozenPaper {
  /// The formats in which it can be had, the one to keep first.
  static let formats: [PaperDocument.Format] = [.pdf, .docx, .odt, .html, .txt]

  static func mediaType(_ format: PaperDocument.Format) -> String {
    switch format {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .html: "text/html; charset=utf-8"
    case .txt: "text/plain; charset=utf-8"
    }
  }
}
