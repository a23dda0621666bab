import Kernel

extension NationalGoals {
  /// What areas are linked to in Agenda 2030: the targets of goal 5, and the goals beside it that equality serves.
  package static let targets: [Target] = [
    Target(
      id: "5.1",
      title: Text(
        sv: "Ingen diskriminering av kvinnor och flickor", en: "No discrimination against women and girls",
        fi: "Ei naisten ja tyttöjen syrjintää")),
    Target(
      id: "5.2",
      title: Text(
        sv: "Inget våld mot kvinnor och flickor, inte heller människohandel och utnyttjande",
        en: "No violence against women and girls, trafficking and exploitation included",
        fi: "Ei väkivaltaa naisia ja tyttöjä kohtaan, ei myöskään ihmiskauppaa eikä hyväksikäyttöä")),
    Target(
      id: "5.3",
      title: Text(
        sv: "Inga barnäktenskap och ingen könsstympning", en: "No child marriage and no genital mutilation",
        fi: "Ei lapsiavioliittoja eikä sukuelinten silpomista")),
    Target(
      id: "5.4",
      title: Text(
        sv: "Obetalt arbete i hem och omsorg erkänns, stöds av samhället och delas",
        en: "Unpaid care and housework are recognised, supported by services and shared",
        fi: "Palkaton koti- ja hoivatyö tunnustetaan, sitä tuetaan ja se jaetaan")),
    Target(
      id: "5.5",
      title: Text(
        sv: "Fullt deltagande och lika ledarskap på alla nivåer där beslut tas",
        en: "Full participation and equal leadership wherever decisions are made",
        fi: "Täysi osallistuminen ja yhtäläinen johtajuus kaikilla päätöksenteon tasoilla")),
    Target(
      id: "5.6",
      title: Text(
        sv: "Sexuell och reproduktiv hälsa och rättigheter för alla",
        en: "Sexual and reproductive health and rights for all",
        fi: "Seksuaali- ja lisääntymisterveys ja -oikeudet kaikille")),
    Target(
      id: "5.a",
      title: Text(
        sv: "Lika rätt till ekonomiska tillgångar, ägande och finansiella tjänster",
        en: "Equal rights to economic resources, ownership and financial services",
        fi: "Yhtäläinen oikeus taloudellisiin voimavaroihin, omistamiseen ja rahoituspalveluihin")),
    Target(
      id: "5.b",
      title: Text(
        sv: "Teknik som stöd för kvinnors ställning", en: "Technology used to strengthen women's position",
        fi: "Teknologia naisten aseman tukena")),
    Target(
      id: "5.c",
      title: Text(
        sv: "Politik och lagar som främjar jämställdhet skapas och stärks",
        en: "Policies and laws for gender equality are made and strengthened",
        fi: "Tasa-arvoa edistävää politiikkaa ja lakeja luodaan ja vahvistetaan")),
    Target(id: "1", title: Text(sv: "Ingen fattigdom", en: "No poverty", fi: "Ei köyhyyttä")),
    Target(
      id: "3",
      title: Text(sv: "God hälsa och välbefinnande", en: "Good health and well-being", fi: "Terveyttä ja hyvinvointia")),
    Target(id: "4", title: Text(sv: "God utbildning för alla", en: "Quality education", fi: "Hyvä koulutus kaikille")),
    Target(id: "5", title: Text(sv: "Jämställdhet", en: "Gender equality", fi: "Sukupuolten tasa-arvo")),
    Target(
      id: "8",
      title: Text(
        sv: "Anständiga arbetsvillkor och ekonomisk tillväxt", en: "Decent work and economic growth",
        fi: "Ihmisarvoista työtä ja talouskasvua")),
    Target(
      id: "10", title: Text(sv: "Minskad ojämlikhet", en: "Reduced inequalities", fi: "Eriarvoisuuden vähentäminen")),
    Target(
      id: "11",
      title: Text(
        sv: "Hållbara städer och samhällen", en: "Sustainable cities and communities",
        fi: "Kestävät kaupungit ja yhteisöt")),
    Target(
      id: "16",
      title: Text(
        sv: "Fredliga och inkluderande samhällen", en: "Peace, justice and strong institutions",
        fi: "Rauha, oikeudenmukaisuus ja hyvä hallinto")),
    Target(
      id: "17",
      title: Text(
        sv: "Genomförande och globalt partnerskap", en: "Partnerships for the goals",
        fi: "Yhteistyö ja kumppanuus")),
  ]
}
