import type { Toestemmingstekst } from './teksten.ts';

/** Dutch, which is the source of the others, English, Spanish and Portuguese. */
export const WEST: readonly Toestemmingstekst[] = [
  {
    taal: 'nl',
    naam: 'Nederlands',
    eigenNaam: 'Nederlands',
    titel: 'Mogen wij gegevens over u delen?',
    punten: [
      'Wij vragen of wij een paar gegevens over u mogen geven aan een organisatie. U kiest zelf: ja of nee.',
      'Nee zeggen mag altijd. U hoeft niet te zeggen waarom.',
      'Hulp, opvang, een vergunning of verblijf hangt hier niet van af. Ook bij nee krijgt u hulp.',
      'Wij delen alleen wat u goedvindt, met wie u goedvindt, voor één doel, tot de dag die u afspreekt.',
      'U kunt uw ja altijd intrekken. Dat kan zonder uw naam, met de code op uw kaart, of via een medewerker.',
      'Na intrekken wissen wij deze afspraak en wat wij door uw ja gaven, en vragen wij de ontvanger om te wissen. De ontvanger, zoals de politie, mag soms iets houden of verdergaan als de wet dat zegt. Wat al gebeurd is, blijft gebeurd.',
      'U mag zien welke gegevens het zijn, ze laten verbeteren, en klagen bij de Autoriteit Persoonsgegevens.',
    ],
    kop: {
      doel: 'Waarvoor',
      gegevens: 'Welke gegevens',
      ontvangers: 'Wie het krijgt',
      tot: 'Geldt tot en met',
      code: 'Uw code',
      intrekken: 'Intrekken',
    },
    doelen: {
      hulp: 'Hulp of opvang',
      bescherming: 'Bescherming door de politie',
      werk: 'Een misstand op het werk melden',
    },
    gegevens: {
      feiten: 'Wat er is gebeurd',
      vermoeden: 'Wat de gemeente daarvan denkt',
      wie: 'Wie u bent en hoe u te bereiken bent',
      hulpvraag: 'Welke hulp u wilt',
    },
    hoe: 'Ga naar {adres} en vul de code in. Of zeg tegen een medewerker dat u niet meer wilt. U hoeft geen reden te geven. Bewaar deze kaart waar alleen u erbij kunt.',
    pagina: {
      titel: 'Toestemming intrekken',
      uitleg:
        'Vul de code van uw kaart in. Uw toestemming stopt dan meteen. U hoeft uw naam en de reden niet te geven.',
      veld: 'Code op uw kaart',
      knop: 'Toestemming intrekken',
      klaar:
        'Als deze code bij een toestemming hoort, is die nu ingetrokken. De afspraak en wat wij door uw ja gaven zijn bij ons gewist, en de ontvanger krijgt bericht om te wissen. Wilt u zekerheid? Vraag het aan een medewerker van de gemeente of van de zorg.',
      fout: 'Er zit een typefout in de code. Een code heeft twaalf letters en cijfers. Kijk op uw kaart en probeer het opnieuw.',
    },
  },
  {
    taal: 'en',
    naam: 'Engels',
    eigenNaam: 'English',
    titel: 'May we share information about you?',
    punten: [
      'We ask whether we may give some information about you to an organisation. You decide: yes or no.',
      'You may always say no. You do not have to say why.',
      'Help, shelter, a permit or your right to stay does not depend on this. If you say no, you still get help.',
      'We only share what you agree to, with whom you agree, for one purpose, until the day you agree on.',
      'You can always take back your yes: without your name, with the code on your card, or through a member of staff.',
      'After that we erase this agreement and what we gave because of your yes, and we ask the receiver to erase it. The receiver, such as the police, may sometimes keep something or go on if the law says so. What has already happened stays so.',
      'You may see which information it is, have it corrected, and complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
    ],
    kop: {
      doel: 'Purpose',
      gegevens: 'Which information',
      ontvangers: 'Who receives it',
      tot: 'Valid until',
      code: 'Your code',
      intrekken: 'Taking it back',
    },
    doelen: { hulp: 'Help or shelter', bescherming: 'Protection by the police', werk: 'Reporting abuse at work' },
    gegevens: {
      feiten: 'What happened',
      vermoeden: 'What the municipality thinks of it',
      wie: 'Who you are and how to reach you',
      hulpvraag: 'Which help you want',
    },
    hoe: 'Go to {adres} and enter the code. Or tell a member of staff that you no longer want this. You do not have to give a reason. Keep this card where only you can find it.',
    pagina: {
      titel: 'Take back your consent',
      uitleg:
        'Enter the code on your card. Your consent then ends at once. You do not have to give your name or a reason.',
      veld: 'Code on your card',
      knop: 'Take back consent',
      klaar:
        'If this code belongs to a consent, that consent has now ended. The agreement and what we gave because of your yes have been erased on our side, and the receiver is told to erase it. To be sure, ask a member of staff of the municipality or the care organisation.',
      fout: 'There is a typing error in the code. A code has twelve letters and digits. Look at your card and try again.',
    },
  },
  {
    taal: 'es',
    naam: 'Spaans',
    eigenNaam: 'Español',
    titel: '¿Podemos compartir datos sobre usted?',
    punten: [
      'Le preguntamos si podemos dar algunos datos sobre usted a una organización. Usted decide: sí o no.',
      'Siempre puede decir que no. No tiene que decir por qué.',
      'La ayuda, el alojamiento, un permiso o su residencia no dependen de esto. Si dice que no, también recibe ayuda.',
      'Solo compartimos lo que usted acepta, con quien usted acepta, para un solo fin y hasta el día acordado.',
      'Siempre puede retirar su sí: sin su nombre, con el código de su tarjeta, o a través de un empleado.',
      'Después borramos este acuerdo y lo que dimos gracias a su sí, y pedimos al receptor que lo borre. El receptor, por ejemplo la policía, a veces puede conservar algo o seguir adelante si la ley lo dice. Lo que ya ocurrió no cambia.',
      'Puede ver qué datos son, hacer que se corrijan y reclamar ante la autoridad neerlandesa de protección de datos (Autoriteit Persoonsgegevens).',
    ],
    kop: {
      doel: 'Para qué',
      gegevens: 'Qué datos',
      ontvangers: 'Quién los recibe',
      tot: 'Válido hasta',
      code: 'Su código',
      intrekken: 'Retirar',
    },
    doelen: {
      hulp: 'Ayuda o alojamiento',
      bescherming: 'Protección de la policía',
      werk: 'Denunciar un abuso en el trabajo',
    },
    gegevens: {
      feiten: 'Lo que pasó',
      vermoeden: 'Lo que piensa el municipio',
      wie: 'Quién es usted y cómo contactarle',
      hulpvraag: 'Qué ayuda quiere',
    },
    hoe: 'Vaya a {adres} e introduzca el código. O diga a un empleado que ya no quiere. No tiene que dar un motivo. Guarde esta tarjeta donde solo usted pueda encontrarla.',
    pagina: {
      titel: 'Retirar el consentimiento',
      uitleg:
        'Introduzca el código de su tarjeta. Su consentimiento termina de inmediato. No tiene que dar su nombre ni un motivo.',
      veld: 'Código de su tarjeta',
      knop: 'Retirar el consentimiento',
      klaar:
        'Si este código corresponde a un consentimiento, ese consentimiento ha terminado. El acuerdo y lo que dimos gracias a su sí se han borrado en nuestro sistema, y el receptor recibe aviso de borrarlo. Para estar seguro, pregunte a un empleado del municipio o de la ayuda.',
      fout: 'Hay un error en el código. Un código tiene doce letras y cifras. Mire su tarjeta e inténtelo de nuevo.',
    },
  },
  {
    taal: 'pt',
    naam: 'Portugees',
    eigenNaam: 'Português',
    titel: 'Podemos partilhar dados sobre si?',
    punten: [
      'Perguntamos se podemos dar alguns dados sobre si a uma organização. Você decide: sim ou não.',
      'Pode sempre dizer não. Não tem de dizer porquê.',
      'A ajuda, o acolhimento, uma licença ou a sua residência não dependem disto. Se disser não, recebe ajuda na mesma.',
      'Só partilhamos o que aceitar, com quem aceitar, para um único fim e até ao dia combinado.',
      'Pode sempre retirar o seu sim: sem o seu nome, com o código do seu cartão, ou através de um funcionário.',
      'Depois apagamos este acordo e o que demos com base no seu sim, e pedimos a quem recebeu que apague. Quem recebeu, por exemplo a polícia, pode às vezes guardar algo ou continuar se a lei o disser. O que já aconteceu não muda.',
      'Pode ver que dados são, pedir a sua correção e apresentar queixa à autoridade neerlandesa de proteção de dados (Autoriteit Persoonsgegevens).',
    ],
    kop: {
      doel: 'Para quê',
      gegevens: 'Que dados',
      ontvangers: 'Quem os recebe',
      tot: 'Válido até',
      code: 'O seu código',
      intrekken: 'Retirar',
    },
    doelen: {
      hulp: 'Ajuda ou acolhimento',
      bescherming: 'Proteção da polícia',
      werk: 'Comunicar um abuso no trabalho',
    },
    gegevens: {
      feiten: 'O que aconteceu',
      vermoeden: 'O que o município pensa disso',
      wie: 'Quem é e como contactar consigo',
      hulpvraag: 'Que ajuda deseja',
    },
    hoe: 'Vá a {adres} e introduza o código. Ou diga a um funcionário que já não quer. Não tem de dar um motivo. Guarde este cartão onde só você o possa encontrar.',
    pagina: {
      titel: 'Retirar o consentimento',
      uitleg:
        'Introduza o código do seu cartão. O seu consentimento termina de imediato. Não tem de dar o seu nome nem um motivo.',
      veld: 'Código do seu cartão',
      knop: 'Retirar o consentimento',
      klaar:
        'Se este código pertence a um consentimento, esse consentimento terminou agora. O acordo e o que demos com base no seu sim foram apagados do nosso lado, e quem recebeu é avisado para apagar. Para ter a certeza, pergunte a um funcionário do município ou da ajuda.',
      fout: 'Há um erro no código. Um código tem doze letras e algarismos. Veja o seu cartão e tente de novo.',
    },
  },
];
