import Kernel

enum ColleagueTexts {
  static let title = Text(sv: "Kollegor", en: "Colleagues", fi: "Kollegat")
  static let lead = Text(
    sv: "De här personerna kommer in i er arbetsyta. Ni bestämmer själva vilka det är.",
    en: "These people can enter your workspace. You decide who they are.",
    fi: "Nämä henkilöt pääsevät työtilaanne. Päätätte itse, keitä he ovat.")
  static let letIn = Text(sv: "Med i arbetsytan", en: "In the workspace", fi: "Työtilassa")
  static let who = Text(sv: "Vem", en: "Who", fi: "Kuka")
  static let role = Text(sv: "Roll", en: "Role", fi: "Rooli")
  static let since = Text(sv: "Sedan", en: "Since", fi: "Alkaen")
  static let change = Text(sv: "Ändra", en: "Change", fi: "Muuta")
  static let you = Text(sv: "(du)", en: "(you)", fi: "(sinä)")
  static let erased = Text(sv: "En tidigare kollega", en: "A former colleague", fi: "Entinen kollega")
  static let waiting = Text(sv: "Inbjudna som inte svarat än", en: "Invited, not yet answered", fi: "Kutsutut")
  static let sent = Text(sv: "inbjuden", en: "invited on", fi: "kutsuttu")
  static let takeBack = Text(sv: "Ta tillbaka", en: "Take back", fi: "Peru kutsu")
  static let invite = Text(sv: "Bjud in en kollega", en: "Invite a colleague", fi: "Kutsu kollega")
  static let email = Text(sv: "E-postadress", en: "E-mail address", fi: "Sähköpostiosoite")
  static let emailHint = Text(
    sv: "Kollegan får en länk som gäller i 14 dagar.", en: "Your colleague gets a link that is valid for 14 days.",
    fi: "Kollega saa linkin, joka on voimassa 14 päivää.")
  static let send = Text(sv: "Skicka inbjudan", en: "Send the invitation", fi: "Lähetä kutsu")
  static let whatRoles = Text(
    sv: "Vad får man göra?", en: "What may one do?", fi: "Mitä saa tehdä?")
  static let handOver = Text(sv: "Lämna över", en: "Hand over", fi: "Luovuta tehtävä")
  static let handOverWhy = Text(
    sv: "Byter du jobb eller uppgift? Gör en kollega till samordnare, så fortsätter arbetet utan dig.",
    en: "Changing jobs or tasks? Make a colleague coordinator and the work goes on without you.",
    fi: "Vaihdatko työtä tai tehtävää? Nimeä kollega koordinaattoriksi, niin työ jatkuu ilman sinua.")
  static let toWhom = Text(sv: "Vem tar över?", en: "Who takes over?", fi: "Kuka jatkaa?")
  static let chooseWhom = Text(
    sv: "Välj vem som tar över.", en: "Choose who takes over.", fi: "Valitse, kuka jatkaa.")
  static let andLeave = Text(
    sv: "Jag lämnar arbetsytan samtidigt", en: "I leave the workspace at the same time",
    fi: "Poistun samalla työtilasta")
  static let nobodyElse = Text(
    sv: "Du är ensam i arbetsytan. Bjud in den som ska ta över först.",
    en: "You are alone in the workspace. Invite whoever is to take over first.",
    fi: "Olet yksin työtilassa. Kutsu ensin se, joka jatkaa.")
  static let saveRole = Text(sv: "Spara rollen", en: "Save the role", fi: "Tallenna rooli")
  static let end = Text(
    sv: "Ta bort från arbetsytan", en: "Remove from the workspace", fi: "Poista työtilasta")
  static let endWhat = Text(
    sv: "Personen kommer inte längre in i arbetsytan. Det personen har skrivit finns kvar.",
    en: "The person can no longer enter the workspace. What they have written stays.",
    fi: "Henkilö ei enää pääse työtilaan. Hänen kirjoittamansa säilyy.")
  static let leave = Text(sv: "Lämna arbetsytan", en: "Leave the workspace", fi: "Poistu työtilasta")
  static let leaveWhat = Text(
    sv: "Du kommer inte längre in här. Det du har skrivit finns kvar, och en samordnare kan bjuda in dig igen.",
    en: "You can no longer enter here. What you have written stays, and a coordinator can invite you again.",
    fi: "Et enää pääse tänne. Kirjoittamasi säilyy, ja koordinaattori voi kutsua sinut uudelleen.")

  static func may(_ role: WorkspaceRole) -> Text {
    switch role {
    case .coordinator:
      Text(
        sv: "Skriver, bjuder in kollegor och skickar in.", en: "Writes, invites colleagues and submits.",
        fi: "Kirjoittaa, kutsuu kollegoja ja lähettää.")
    case .contributor:
      Text(sv: "Skriver i utkasten.", en: "Writes in the drafts.", fi: "Kirjoittaa luonnoksiin.")
    case .reader:
      Text(sv: "Läser allt i arbetsytan.", en: "Reads all of the workspace.", fi: "Lukee työtilan sisällön.")
    }
  }

  static let saved: [String: Text] = [
    "inbjuden": Text(sv: "Inbjudan är skickad.", en: "The invitation is sent.", fi: "Kutsu on lähetetty."),
    "tillbaka": Text(
      sv: "Inbjudan är tillbakatagen. Länken fungerar inte längre.",
      en: "The invitation is taken back. Its link no longer works.",
      fi: "Kutsu on peruttu. Linkki ei enää toimi."),
    "roll": Text(sv: "Rollen är ändrad.", en: "The role is changed.", fi: "Rooli on muutettu."),
    "avslutad": Text(
      sv: "Kollegan är inte längre med i arbetsytan.", en: "Your colleague is no longer in the workspace.",
      fi: "Kollega ei ole enää työtilassa."),
  ]
}
