/// Sweden's 290 municipalities with their counties, and its 21 counties, by the short names that papers use.
/// Codes and names are Statistics Sweden's (SCB, regional codes).
enum Gazetteer {
  /// Short name → county code.
  static let municipalities: WordMap<String> = {
    var places: [(String, String)] = []
    for pair in list.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = pair.split(separator: "=")
      if parts.count == 2 { places.append((String(parts[0]).trimmed(), String(parts[1]).trimmed())) }
    }
    return WordMap(places)
  }()

  /// How the names begin: three bytes each, in letters of either case, in a table of their own remainders.
  private static let openings: [Bool] = {
    var table = [Bool](repeating: false, count: 8192)
    for name in municipalities.byLength.map(\.word) + ["Västra Götalandsregionen", "VGR", "Region"] {
      let bytes = Array(name.utf8)
      if bytes.count >= 2 { table[slot(bytes[0], bytes[1], bytes.count > 2 ? bytes[2] : 0)] = true }
    }
    return table
  }()

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first | 0x20) * 31 * 31 + Int(second | 0x20) * 31 + Int(third | 0x20)) % 8192
  }

  /// Whether a word of the text begins as some name does. Most lines hold none, and are done with.
  static func mayName(_ text: String) -> Bool {
    text.withBytes { bytes in
      openings.withUnsafeBufferPointer { openings in
        var isInWord = false
        for at in bytes.indices.dropLast() {
          let isLetter =
            bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A || bytes[at] == 0xC3 || at > 0 && bytes[at - 1] == 0xC3
          // A capital at the beginning of a word: å, ä and ö begin with the same byte as their capitals.
          if isLetter, !isInWord, !(0x61...0x7A).contains(bytes[at]),
            openings[slot(bytes[at], bytes[at + 1], at + 2 < bytes.count ? bytes[at + 2] : 0)]
          {
            return true
          }
          isInWord = isLetter
        }
        return false
      }
    }
  }

  /// County code → short name ("Västmanland").
  static let counties: [String: String] = [
    "01": "Stockholm", "03": "Uppsala", "04": "Södermanland", "05": "Östergötland", "06": "Jönköping",
    "07": "Kronoberg", "08": "Kalmar", "09": "Gotland", "10": "Blekinge", "12": "Skåne", "13": "Halland",
    "14": "Västra Götaland", "17": "Värmland", "18": "Örebro", "19": "Västmanland", "20": "Dalarna",
    "21": "Gävleborg", "22": "Västernorrland", "23": "Jämtland", "24": "Västerbotten", "25": "Norrbotten",
  ]

  /// Municipalities whose names are words or parts of other names: they count only beside "kommun" or "stad".
  static let ambiguous: WordSet = [
    "Ale", "Mark", "Vara", "Sala", "Mora", "Eda", "Kil", "Lund", "Ed", "Tierp", "Borg", "Habo", "Hjo", "Öckerö",
    "Salem",
    "Falun", "Stockholm", "Göteborg", "Uppsala", "Örebro", "Kalmar", "Jönköping", "Gotland", "Halmstad", "Malmö",
    "Linköping", "Solna", "Södertälje", "Sollentuna", "Norberg", "Nora", "Berg", "Krokom", "Ånge", "Åre", "Vansbro",
    "Torsby", "Boden", "Dorotea", "Lilla Edet", "Essunga", "Tibro", "Gislaved", "Mullsjö",
  ]

  private static let list = """
    Upplands Väsby=01; Vallentuna=01; Österåker=01; Värmdö=01; Järfälla=01; Ekerö=01; Huddinge=01; Botkyrka=01;
    Salem=01; Haninge=01; Tyresö=01; Upplands-Bro=01; Nykvarn=01; Täby=01; Danderyd=01; Sollentuna=01;
    Stockholm=01; Södertälje=01; Nacka=01; Sundbyberg=01; Solna=01; Lidingö=01; Vaxholm=01; Norrtälje=01;
    Sigtuna=01; Nynäshamn=01; Håbo=03; Älvkarleby=03; Knivsta=03; Heby=03; Tierp=03; Uppsala=03; Enköping=03;
    Östhammar=03; Vingåker=04; Gnesta=04; Nyköping=04; Oxelösund=04; Flen=04; Katrineholm=04; Eskilstuna=04;
    Strängnäs=04; Trosa=04; Ödeshög=05; Ydre=05; Kinda=05; Boxholm=05; Åtvidaberg=05; Finspång=05;
    Valdemarsvik=05; Linköping=05; Norrköping=05; Söderköping=05; Motala=05; Vadstena=05; Mjölby=05; Aneby=06;
    Gnosjö=06; Mullsjö=06; Habo=06; Gislaved=06; Vaggeryd=06; Jönköping=06; Nässjö=06; Värnamo=06; Sävsjö=06;
    Vetlanda=06; Eksjö=06; Tranås=06; Uppvidinge=07; Lessebo=07; Tingsryd=07; Alvesta=07; Älmhult=07; Markaryd=07;
    Växjö=07; Ljungby=07; Högsby=08; Torsås=08; Mörbylånga=08; Hultsfred=08; Mönsterås=08; Emmaboda=08; Kalmar=08;
    Nybro=08; Oskarshamn=08; Västervik=08; Vimmerby=08; Borgholm=08; Gotland=09; Olofström=10; Karlskrona=10;
    Ronneby=10; Karlshamn=10; Sölvesborg=10; Svalöv=12; Staffanstorp=12; Burlöv=12; Vellinge=12; Östra Göinge=12;
    Örkelljunga=12; Bjuv=12; Kävlinge=12; Lomma=12; Svedala=12; Skurup=12; Sjöbo=12; Hörby=12; Höör=12;
    Tomelilla=12; Bromölla=12; Osby=12; Perstorp=12; Klippan=12; Åstorp=12; Båstad=12; Malmö=12; Lund=12;
    Landskrona=12; Helsingborg=12; Höganäs=12; Eslöv=12; Ystad=12; Trelleborg=12; Kristianstad=12; Simrishamn=12;
    Ängelholm=12; Hässleholm=12; Hylte=13; Halmstad=13; Laholm=13; Falkenberg=13; Varberg=13; Kungsbacka=13;
    Härryda=14; Partille=14; Öckerö=14; Stenungsund=14; Tjörn=14; Orust=14; Sotenäs=14; Munkedal=14; Tanum=14;
    Dals-Ed=14; Färgelanda=14; Ale=14; Lerum=14; Vårgårda=14; Bollebygd=14; Grästorp=14; Essunga=14; Karlsborg=14;
    Gullspång=14; Tranemo=14; Bengtsfors=14; Mellerud=14; Lilla Edet=14; Mark=14; Svenljunga=14; Herrljunga=14;
    Vara=14; Götene=14; Tibro=14; Töreboda=14; Göteborg=14; Mölndal=14; Kungälv=14; Lysekil=14; Uddevalla=14;
    Strömstad=14; Vänersborg=14; Trollhättan=14; Alingsås=14; Borås=14; Ulricehamn=14; Åmål=14; Mariestad=14;
    Lidköping=14; Skara=14; Skövde=14; Hjo=14; Tidaholm=14; Falköping=14; Kil=17; Eda=17; Torsby=17; Storfors=17;
    Hammarö=17; Munkfors=17; Forshaga=17; Grums=17; Årjäng=17; Sunne=17; Karlstad=17; Kristinehamn=17;
    Filipstad=17; Hagfors=17; Arvika=17; Säffle=17; Lekeberg=18; Laxå=18; Hallsberg=18; Degerfors=18;
    Hällefors=18; Ljusnarsberg=18; Örebro=18; Kumla=18; Askersund=18; Karlskoga=18; Nora=18; Lindesberg=18;
    Skinnskatteberg=19; Surahammar=19; Kungsör=19; Hallstahammar=19; Norberg=19; Västerås=19; Sala=19;
    Fagersta=19; Köping=19; Arboga=19; Vansbro=20; Malung-Sälen=20; Gagnef=20; Leksand=20; Rättvik=20; Orsa=20;
    Älvdalen=20; Smedjebacken=20; Mora=20; Falun=20; Borlänge=20; Säter=20; Hedemora=20; Avesta=20; Ludvika=20;
    Ockelbo=21; Hofors=21; Ovanåker=21; Nordanstig=21; Ljusdal=21; Gävle=21; Sandviken=21; Söderhamn=21;
    Bollnäs=21; Hudiksvall=21; Ånge=22; Timrå=22; Härnösand=22; Sundsvall=22; Kramfors=22; Sollefteå=22;
    Örnsköldsvik=22; Ragunda=23; Bräcke=23; Krokom=23; Strömsund=23; Åre=23; Berg=23; Härjedalen=23; Östersund=23;
    Nordmaling=24; Bjurholm=24; Vindeln=24; Robertsfors=24; Norsjö=24; Malå=24; Storuman=24; Sorsele=24;
    Dorotea=24; Vännäs=24; Vilhelmina=24; Åsele=24; Umeå=24; Lycksele=24; Skellefteå=24; Arvidsjaur=25;
    Arjeplog=25; Jokkmokk=25; Överkalix=25; Kalix=25; Övertorneå=25; Pajala=25; Gällivare=25; Älvsbyn=25;
    Luleå=25; Piteå=25; Boden=25; Haparanda=25; Kiruna=25
    """
}
