/// What joining is, said alike wherever it is said: on the diploma, the public pages, in mails.
package enum NatureTexts {
  /// The sentence that follows every joining.
  package static let nature = Text(
    sv: "Att ansluta sig är en viljeinriktning. Den är kostnadsfri och inte bindande.",
    en: "Joining is a declaration of will: not binding, and free of charge.",
    fi: "Liittyminen on tahdonilmaisu. Se on maksuton eikä sido.")
}
