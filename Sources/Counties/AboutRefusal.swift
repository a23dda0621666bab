import Kernel

/// The page cannot be published, and here is everything it lacks.
package struct AboutRefusal: Refusal {
  package let gaps: [AboutGap]
  /// Somebody else saved since the form was opened.
  package let changedMeanwhile: Bool

  package var kind: RefusalKind { changedMeanwhile ? .conflict : .invalid }

  package func words(in language: Language) -> [ReasonWords] {
    let other = CountyTexts.words(.changedMeanwhile)[language]
    return (changedMeanwhile ? [ReasonWords(field: nil, text: other)] : [])
      + gaps.map { ReasonWords(field: $0.field, text: $0.text[language]) }
  }
}
