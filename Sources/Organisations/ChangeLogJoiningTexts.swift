import Kernel

extension ChangeLogTexts {
  /// What is done with joinings.
  static let joinings: [String: Text] = [
    "joining.begun": Text(
      sv: "Ett utkast till anslutning påbörjades", en: "A draft of a joining was begun",
      fi: "Liittymisluonnos aloitettiin"),
    "joining.saved": Text(
      sv: "En del av anslutningen sparades", en: "A part of the joining was saved",
      fi: "Osa liittymisestä tallennettiin"),
    "joining.contact-saved": Text(
      sv: "Kontaktuppgifterna sparades", en: "The contact details were saved", fi: "Yhteystiedot tallennettiin"),
    "joining.paper-added": Text(
      sv: "Ett underlag eller beslut lades till", en: "A proposal or decision was added",
      fi: "Valmisteluaineisto tai päätös lisättiin"),
    "joining.paper-removed": Text(
      sv: "Ett underlag eller beslut togs bort", en: "A proposal or decision was removed",
      fi: "Valmisteluaineisto tai päätös poistettiin"),
    "joining.paper-corrected": Text(
      sv: "Läsningen av ett underlag eller beslut rättades", en: "The reading of a proposal or decision was corrected",
      fi: "Valmisteluaineiston tai päätöksen luenta korjattiin"),
    "joining.submitted": Text(
      sv: "Anslutningen skickades in", en: "The joining was submitted", fi: "Liittyminen lähetettiin"),
    "joining.returned": Text(
      sv: "Anslutningen kom tillbaka för komplettering", en: "The joining was returned for completion",
      fi: "Liittyminen palautettiin täydennettäväksi"),
    "joining.confirmed": Text(
      sv: "Anslutningen bekräftades och blev offentlig", en: "The joining was confirmed and became public",
      fi: "Liittyminen vahvistettiin ja tuli julkiseksi"),
    "joining.refused": Text(
      sv: "Länsstyrelsen kunde inte ta emot anslutningen",
      en: "The county administrative board could not take the joining",
      fi: "Lääninhallitus ei voinut ottaa liittymistä vastaan"),
    "joining.registered": Text(
      sv: "Anslutningen fick ett diarienummer", en: "The joining was given a case number",
      fi: "Liittyminen sai diaarinumeron"),
    "joining.filled": Text(
      sv: "Svar fylldes i från ett underlag", en: "Answers were filled in from a proposal",
      fi: "Vastauksia täytettiin valmisteluaineistosta"),
    "joining.discarded": Text(
      sv: "Ett utkast slängdes", en: "A draft was thrown away", fi: "Luonnos hylättiin"),
    "joining.abandoned-warned": Text(
      sv: "Ni fick veta att ett orört utkast kommer att raderas",
      en: "You were told that an untouched draft will be deleted",
      fi: "Saitte tiedon, että koskemattomana ollut luonnos poistetaan"),
    "joining.abandoned": Text(
      sv: "Ett utkast som ingen rört på ett år raderades", en: "A draft that nobody had touched for a year was deleted",
      fi: "Vuoden koskemattomana ollut luonnos poistettiin"),
    "joining.declined": Text(
      sv: "Det antecknades att ni inte ansluter er", en: "It was noted that you do not join",
      fi: "Merkittiin, että ette liity"),
    "joining.decline-asked": Text(
      sv: "Ni bad länsstyrelsen att visa att ni avstår",
      en: "You asked the county administrative board to show that you do not join",
      fi: "Pyysitte lääninhallitusta näyttämään, ettette liity"),
    "joining.declined-published": Text(
      sv: "Det visades offentligt att ni avstår", en: "It was made public that you do not join",
      fi: "Julkistettiin, ettette liity"),
    "joining.decline-hidden": Text(
      sv: "Det visas inte längre att ni avstår", en: "It is no longer shown that you do not join",
      fi: "Enää ei näy, ettette liity"),
    "organisation.vouched": Text(
      sv: "Länsstyrelsen har kontrollerat vem som står bakom arbetsytan",
      en: "The county administrative board has checked who stands behind the workspace",
      fi: "Lääninhallitus on tarkistanut, kuka työtilan takana on"),
    "organisation.vouching-ended": Text(
      sv: "Länsstyrelsens kontroll av arbetsytan gäller inte längre",
      en: "The county administrative board's check of the workspace holds no longer",
      fi: "Lääninhallituksen tarkistus ei ole enää voimassa"),
    "joining.paused": Text(sv: "Anslutningen pausades", en: "The joining was paused", fi: "Liittyminen keskeytettiin"),
    "joining.resumed": Text(
      sv: "Anslutningen togs upp igen", en: "The joining was resumed", fi: "Liittymistä jatkettiin"),
    "joining.withdrawn": Text(
      sv: "Anslutningen återkallades", en: "The joining was withdrawn", fi: "Liittyminen peruutettiin"),
    "joining.change-begun": Text(
      sv: "En ändring av anslutningen påbörjades", en: "A change of the joining was begun",
      fi: "Liittymisen muutos aloitettiin"),
    "joining.change-dropped": Text(
      sv: "En påbörjad ändring slängdes", en: "A change that was begun was thrown away",
      fi: "Aloitettu muutos poistettiin"),
    "joining.carried-over": Text(
      sv: "Anslutningen fördes över till en ny strategi", en: "The joining was carried over to a new strategy",
      fi: "Liittyminen siirrettiin uuteen strategiaan"),
    "joining.preparing-shown": Text(
      sv: "Ni valde om det ska synas att ni förbereder", en: "You chose whether it shows that you are preparing",
      fi: "Valitsitte, näkyykö valmistelu"),
    "joining.contact-hidden": Text(
      sv: "Er adress doldes på webbplatsen", en: "Your address was hidden on the site", fi: "Osoitteenne piilotettiin"),
    "joining.contact-shown": Text(
      sv: "Er adress visas på webbplatsen igen", en: "Your address is shown on the site again",
      fi: "Osoitteenne näkyy taas"),
    "joining.contact-erased": Text(
      sv: "En kontaktpersons uppgifter raderades", en: "A contact person's details were erased",
      fi: "Yhteyshenkilön tiedot poistettiin"),
    "joining.coordinator-invited": Text(
      sv: "En samordnare bjöds in", en: "A coordinator was invited", fi: "Koordinaattori kutsuttiin"),
    "joining.group-invitation-withdrawn": Text(
      sv: "En inbjudan att ansluta sig tillsammans togs tillbaka", en: "An invitation to join together was taken back",
      fi: "Kutsu liittyä yhdessä peruttiin"),
    "joining.group-begun": Text(
      sv: "Ni började ansluta er tillsammans med andra", en: "You began to join together with others",
      fi: "Aloitte liittyä yhdessä muiden kanssa"),
    "joining.group-invited": Text(
      sv: "En annan organisation bjöds in att ansluta sig tillsammans med er",
      en: "Another organisation was invited to join together with you",
      fi: "Toinen organisaatio kutsuttiin liittymään kanssanne"),
    "joining.group-entered": Text(
      sv: "Ni tog emot en inbjudan att ansluta er tillsammans", en: "You accepted an invitation to join together",
      fi: "Hyväksyitte kutsun liittyä yhdessä"),
    "joining.group-left": Text(
      sv: "Ni lämnade gruppen som ansluter sig tillsammans", en: "You left the group that joins together",
      fi: "Poistuitte yhdessä liittyvien ryhmästä"),
    "joining.shared-saved": Text(
      sv: "Den gemensamma texten sparades", en: "The shared text was saved", fi: "Yhteinen teksti tallennettiin"),
  ]
}
