import Kernel
import Organisations

/// Words of an area's page.
enum AreaTexts {
  static func place(_ number: Int, _ total: Int) -> Text {
    Text(
      sv: "område \(number) av \(total)", en: "area \(number) of \(total)", fi: "osa-alue \(number)/\(total)")
  }
  static let lead = Text(
    sv:
      "Markera det ni gör redan och det ni kommer att göra. Ni behöver inte välja allt. Två eller tre påståenden räcker långt.",
    en:
      "Mark what you do already and what you will do. You need not choose everything. Two or three statements go far.",
    fi:
      "Merkitkää, mitä teette jo ja mitä aiotte tehdä. Kaikkea ei tarvitse valita. Kaksi tai kolme väittämää riittää pitkälle."
  )
  static let notChosen = Text(
    sv: "Ni har inte valt det här området än. Det ni skriver sparas, men skickas inte in förrän ni väljer det.",
    en: "You have not chosen this area yet. What you write is saved, but is not submitted until you choose it.",
    fi:
      "Ette ole vielä valinneet tätä osa-aluetta. Kirjoittamanne tallentuu, mutta se lähetetään vasta, kun valitsette osa-alueen."
  )
  static let objectives = Text(
    sv: "Strategins mål för området", en: "The strategy's objectives for the area",
    fi: "Strategian tavoitteet osa-alueelle")
  static let statements = Text(sv: "Påståenden", en: "Statements", fi: "Väittämät")
  static let already = Text(sv: "Gör vi redan", en: "We do already", fi: "Teemme jo")
  static let planned = Text(sv: "Kommer att göra", en: "We will do", fi: "Aiomme tehdä")
  static let neither = Text(sv: "Inte valt", en: "Not chosen", fi: "Ei valittu")
  static let which = Text(
    sv: "Gör redan eller kommer att göra?", en: "Already, or will do?", fi: "Teemme jo vai aiomme tehdä?")
  static let alreadyMeans = Text(
    sv: "Det finns i en plan, en rutin eller en budget, och någon ansvarar för det.",
    en: "It is in a plan, a routine or a budget, and someone is in charge of it.",
    fi: "Se on suunnitelmassa, käytännössä tai budjetissa, ja joku vastaa siitä.")
  static let plannedMeans = Text(
    sv: "Ni vill börja. Ni behöver inte veta exakt när.", en: "You want to begin. You need not know exactly when.",
    fi: "Haluatte aloittaa. Tarkkaa ajankohtaa ei tarvitse tietää.")
  static let plan = Text(
    sv: "Så planerar ni att arbeta", en: "How you plan to work", fi: "Näin aiotte työskennellä")
  static let how = Text(
    sv: "Hur ska ni arbeta med området?", en: "How will you work with the area?",
    fi: "Miten aiotte työskennellä osa-alueen parissa?")
  static func howHint(_ kind: OrganisationKind) -> Text {
    kind == .onePersonFirm
      ? Text(
        sv: "Två eller tre meningar om vad ni ska göra. Inga personnamn.",
        en: "Two or three sentences on what you will do. No names of people.",
        fi: "Kaksi tai kolme virkettä siitä, mitä teette. Ei henkilöiden nimiä.")
      : Text(
        sv: "Två eller tre meningar. Skriv vad som ska göras och vilken del av er som ansvarar. Inga personnamn.",
        en: "Two or three sentences. Write what will be done and which part of you is in charge. No names of people.",
        fi:
          "Kaksi tai kolme virkettä. Kirjoittakaa, mitä tehdään ja mikä osa organisaatiosta vastaa. Ei henkilöiden nimiä."
      )
  }
  static let goals = Text(sv: "Egna mål", en: "Own goals", fi: "Omat tavoitteet")
  static let optional = Text(sv: "(valfritt)", en: "(optional)", fi: "(vapaaehtoinen)")
  static let goalsLead = Text(
    sv: "Knyt gärna målet till något ni redan har beslutat. Då blir arbetet en del av den vanliga styrningen.",
    en: "Do tie the goal to something you have already decided. Then the work becomes part of your ordinary steering.",
    fi: "Liittäkää tavoite mielellään johonkin, mistä olette jo päättäneet. Silloin työ on osa tavallista ohjausta.")
  static let goalsLeadShort = Text(
    sv: "Har ni ett mål som ni vill nå? Skriv det så att det går att se när ni är framme.",
    en: "Is there a goal you want to reach? Write it so that one can see when you are there.",
    fi: "Onko teillä tavoite, jonka haluatte saavuttaa? Kirjoittakaa se niin, että sen saavuttaminen näkyy.")
  static func goal(_ number: Int) -> Text {
    Text(sv: "Mål \(number)", en: "Goal \(number)", fi: "Tavoite \(number)")
  }
  static let serves = Text(sv: "Knyter an till", en: "Serves", fi: "Liittyy tavoitteeseen")
  static let noLocalGoal = Text(sv: "Inget lokalt mål", en: "No local goal", fi: "Ei paikallista tavoitetta")
  static let moreGoals = Text(sv: "Lägg till ett mål", en: "Add a goal", fi: "Lisätkää tavoite")
  static let newLocalGoal = Text(
    sv: "Lägg till ett lokalt mål", en: "Add a local goal", fi: "Lisätkää paikallinen tavoite")
  static let newLocalGoalLead = Text(
    sv: "Ett mål som ni redan har beslutat, till exempel i budgeten. Det går sedan att välja vid alla era egna mål.",
    en:
      "A goal you have already decided, for instance in the budget. It can then be chosen beside any of your own goals.",
    fi:
      "Tavoite, josta olette jo päättäneet, esimerkiksi talousarviossa. Sen voi sitten valita kaikkien omien tavoitteidenne kohdalla."
  )
  static let localGoalText = Text(sv: "Målet", en: "The goal", fi: "Tavoite")
  static let localGoalSource = Text(sv: "Var det står", en: "Where it stands", fi: "Missä se on")
  static let localGoalSourceHint = Text(
    sv: "Till exempel: Budget 2026 eller Verksamhetsplanen.", en: "For example: Budget 2026 or the operational plan.",
    fi: "Esimerkiksi: Talousarvio 2026 tai toimintasuunnitelma.")
  static let addLocalGoal = Text(sv: "Lägg till och spara", en: "Add and save", fi: "Lisätkää ja tallentakaa")
  static let others = Text(sv: "Era områden", en: "Your areas", fi: "Osa-alueenne")
}
