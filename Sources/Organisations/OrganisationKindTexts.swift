import Kernel

extension OrganisationKind {
  /// The type in words: "Kommun".
  package var name: Text {
    switch self {
    case .municipality: Text(sv: "Kommun", en: "Municipality", fi: "Kunta")
    case .region: Text(sv: "Region", en: "Region", fi: "Alue (region)")
    case .stateAuthority: Text(sv: "Statlig myndighet", en: "State authority", fi: "Valtion viranomainen")
    case .localFederation: Text(sv: "Kommunalförbund", en: "Local federation", fi: "Kuntayhtymä")
    case .municipalCompany: Text(sv: "Kommunalt bolag", en: "Municipal company", fi: "Kunnallinen yhtiö")
    case .company: Text(sv: "Företag", en: "Company", fi: "Yritys")
    case .onePersonFirm: Text(sv: "Enpersonsföretag", en: "One-person firm", fi: "Yhden hengen yritys")
    case .association: Text(sv: "Förening", en: "Association", fi: "Yhdistys")
    case .foundation: Text(sv: "Stiftelse", en: "Foundation", fi: "Säätiö")
    case .tradeUnion: Text(sv: "Fackförbund", en: "Trade union", fi: "Ammattiliitto")
    case .faithCommunity: Text(sv: "Trossamfund", en: "Faith community", fi: "Uskonnollinen yhdyskunta")
    case .university: Text(sv: "Universitet eller högskola", en: "University", fi: "Yliopisto tai korkeakoulu")
    case .other: Text(sv: "Annan organisation", en: "Other organisation", fi: "Muu organisaatio")
    }
  }

  /// Several of the type: "Kommuner".
  package var plural: Text {
    switch self {
    case .municipality: Text(sv: "Kommuner", en: "Municipalities", fi: "Kunnat")
    case .region: Text(sv: "Regioner", en: "Regions", fi: "Alueet (regioner)")
    case .stateAuthority: Text(sv: "Statliga myndigheter", en: "State authorities", fi: "Valtion viranomaiset")
    case .localFederation: Text(sv: "Kommunalförbund", en: "Local federations", fi: "Kuntayhtymät")
    case .municipalCompany: Text(sv: "Kommunala bolag", en: "Municipal companies", fi: "Kunnalliset yhtiöt")
    case .company: Text(sv: "Företag", en: "Companies", fi: "Yritykset")
    case .onePersonFirm: Text(sv: "Enpersonsföretag", en: "One-person firms", fi: "Yhden hengen yritykset")
    case .association: Text(sv: "Föreningar", en: "Associations", fi: "Yhdistykset")
    case .foundation: Text(sv: "Stiftelser", en: "Foundations", fi: "Säätiöt")
    case .tradeUnion: Text(sv: "Fackförbund", en: "Trade unions", fi: "Ammattiliitot")
    case .faithCommunity: Text(sv: "Trossamfund", en: "Faith communities", fi: "Uskonnolliset yhdyskunnat")
    case .university: Text(sv: "Universitet och högskolor", en: "Universities", fi: "Yliopistot ja korkeakoulut")
    case .other: Text(sv: "Andra organisationer", en: "Other organisations", fi: "Muut organisaatiot")
    }
  }

  /// Who usually decides about joining. A suggestion, never filled in by itself.
  package var decider: Text {
    switch self {
    case .municipality: Text(sv: "Kommunstyrelsen", en: "The municipal executive board", fi: "Kunnanhallitus")
    case .region: Text(sv: "Regionstyrelsen", en: "The regional executive board", fi: "Aluehallitus (regionstyrelse)")
    case .stateAuthority: Text(sv: "Myndighetschefen", en: "The head of the authority", fi: "Viranomaisen päällikkö")
    case .localFederation:
      Text(sv: "Förbundsdirektionen", en: "The federation's executive board", fi: "Kuntayhtymän johtokunta")
    case .municipalCompany, .company: Text(sv: "Styrelsen", en: "The board", fi: "Yhtiön hallitus")
    case .onePersonFirm: Text(sv: "Innehavaren", en: "The owner", fi: "Omistaja")
    case .association: Text(sv: "Styrelsen", en: "The board", fi: "Yhdistyksen hallitus")
    case .foundation: Text(sv: "Styrelsen", en: "The board", fi: "Säätiön hallitus")
    case .tradeUnion: Text(sv: "Förbundsstyrelsen", en: "The union's board", fi: "Ammattiliiton hallitus")
    case .faithCommunity: Text(sv: "Samfundets styrelse", en: "The community's board", fi: "Yhdyskunnan hallitus")
    case .university: Text(sv: "Rektor", en: "The vice-chancellor", fi: "Rehtori")
    case .other: Text(sv: "Ledningen", en: "The leadership", fi: "Johto")
    }
  }

  /// Who else it can be, and what shows it.
  package var deciderHint: Text {
    switch self {
    case .municipality:
      Text(
        sv: "Oftast kommunstyrelsen, ibland kommunfullmäktige. Paragrafen står i protokollet.",
        en: "Usually the municipal executive board, sometimes the council. The item's number (§) is in the minutes.",
        fi: "Useimmiten kunnanhallitus, joskus kunnanvaltuusto. Pykälä on pöytäkirjassa.")
    case .region:
      Text(
        sv: "Oftast regionstyrelsen, ibland regionfullmäktige. Paragrafen står i protokollet.",
        en: "Usually the regional executive board, sometimes the assembly. The item's number (§) is in the minutes.",
        fi: "Useimmiten aluehallitus, joskus aluevaltuusto. Pykälä on pöytäkirjassa.")
    case .stateAuthority, .university:
      Text(
        sv: "Chefen, eller den som enligt er arbetsordning får besluta. Beslutet har ofta ett diarienummer.",
        en: "The head, or whoever may decide by your rules of procedure. The decision often has a case number.",
        fi: "Päällikkö tai se, jolla on työjärjestyksen mukaan päätösvalta. Päätöksellä on usein diaarinumero.")
    case .localFederation:
      Text(
        sv: "Direktionen, eller förbundsfullmäktige om ni har ett. Paragrafen står i protokollet.",
        en: "The executive board, or the assembly if you have one. The item's number (§) is in the minutes.",
        fi: "Johtokunta tai mahdollinen valtuusto. Pykälä on pöytäkirjassa.")
    case .municipalCompany:
      Text(
        sv: "Bolagets egen styrelse, eller vd på delegation. Kommunens beslut gäller inte för bolaget.",
        en:
          "The company's own board, or its managing director by delegation. The municipality's decision is not yours.",
        fi: "Yhtiön oma hallitus tai valtuutettu toimitusjohtaja. Kunnan päätös ei koske yhtiötä.")
    case .company:
      Text(
        sv: "Styrelsen eller vd. Ett beslut i ledningsgruppen räcker om ni brukar göra så.",
        en: "The board or the managing director. A decision by the management is enough if that is your way.",
        fi: "Hallitus tai toimitusjohtaja. Johtoryhmän päätös riittää, jos teillä on tapana toimia niin.")
    case .onePersonFirm:
      Text(
        sv: "Du bestämmer själv. Dagen räcker.", en: "You decide yourself. The day is enough.",
        fi: "Päätät itse. Päivämäärä riittää.")
    case .association, .foundation, .tradeUnion, .faithCommunity:
      Text(
        sv: "Oftast styrelsen, ibland årsmötet. Ett datum räcker, och en paragraf om ni har en.",
        en: "Usually the board, sometimes the annual meeting. A date is enough, and an item number if you have one.",
        fi: "Useimmiten hallitus, joskus vuosikokous. Päivämäärä riittää, ja pykälä jos sellainen on.")
    case .other:
      Text(
        sv: "Den som brukar besluta om vad ni ska arbeta med.", en: "Whoever usually decides what you work with.",
        fi: "Se, joka yleensä päättää siitä, mitä teette.")
    }
  }

  /// Whether it has a group of units: committees, departments, companies.
  package var hasUnits: Bool { self == .municipality || self == .region }

  /// A body under the principle of public access, whose decisions stand in minutes.
  package var isPublicBody: Bool {
    switch self {
    case .municipality, .region, .stateAuthority, .localFederation, .municipalCompany, .university: true
    case .company, .onePersonFirm, .association, .foundation, .tradeUnion, .faithCommunity, .other: false
    }
  }
}
