/// A proposal to try the reading with: an invented company's, in the project's own words, after the manner of the real ones.
package enum ExamplePaper {
  /// The file name it gets when it is pasted.
  package static let name = "Exempel: tjänsteskrivelse till styrelsen.txt"

  /// The invented company and where it is.
  package static let organisation = "Svartådalens Energi AB"
  package static let place = "Svartådalen"

  package static let text = """
    SVARTÅDALENS ENERGI AB                              Tjänsteskrivelse
    Handläggare: Sanna Lindvret                         Datum: 2026-02-17
                                                        Diarienummer: SE 2026/14

    Styrelsen

    Anslutning till Jämställdhetsstrategi för Västmanlands län 2024–2027

    Förslag till beslut
    Styrelsen beslutar
    1. att Svartådalens Energi AB ansluter sig till Jämställdhetsstrategi för Västmanlands län 2024–2027,
    2. att bolaget främst arbetar med område 8 och område 12 i strategin, samt
    3. att VD redovisar arbetet i årsredovisningen.

    Sammanfattning
    Länsstyrelsen bjuder in kommunala bolag att ansluta sig till länets strategi. Anslutningen är en viljeinriktning och
    kostar inget. Bolaget föreslås ansluta sig och börja med två områden som ligger nära vardagen.

    Bakgrund
    Svartådalens Energi har 86 anställda, varav 19 kvinnor. De flesta sökande till tekniska tjänster är män. Vår
    medarbetarenkät visar att kvinnor oftare än män känner sig stressade, och att män mer sällan tar ut föräldraledighet.

    Så ska vi arbeta
    Område                            Så ska vi arbeta                                    Ansvarig
    Arbetsmiljön sliter olika hårt    Skyddsronderna frågar om bemötande och stress,      Skyddskommittén
                                      och svaren delas upp på kön
    Studie- och yrkesval följer kön   Vi tar emot praktikanter där deras kön är ovanligt  HR-chefen

    Bedömning
    En anslutning stärker bolaget som arbetsgivare. Arbetet ryms i den plan för arbetsmiljön som redan finns.

    Ekonomiska konsekvenser
    Arbetstiden beräknas till 60 timmar om året och tas inom ram.

    Beslutsunderlag
    Tjänsteskrivelse 2026-02-17
    Jämställdhetsstrategi för Västmanlands län 2024–2027

    Beslutet skickas till
    HR-chefen – för åtgärd
    Skyddskommittén – för åtgärd
    Länsstyrelsen i Västmanlands län – för kännedom

    Malte Granhed
    Verkställande direktör
    """
}
