import type { GuideMessages } from './messages.ts';

export const de: GuideMessages = {
  tour: {
    name: 'Rundgang',
    at: (stop, stops) => `${stop} von ${stops}`,
    next: 'Weiter',
    back: 'Zurück',
    end: 'Rundgang beenden',
    keys: 'Pfeiltasten führen weiter, Esc beendet.',
    stops: {
      verdict: {
        title: 'Das Urteil',
        text: 'Was der Schlussredakteur laut vorlesen würde, das Schwerste zuerst. Jeder Teil führt an seine Stelle in den Texten.',
      },
      marks: {
        title: 'Beide Texte, Satz für Satz',
        text: 'Jede Zeile stellt zusammen, was zusammengehört. Durchgestrichene Wörter fielen weg, unterstrichene kamen dazu. n und p gehen durch die Änderungen.',
      },
      views: {
        title: 'Drei Ansichten',
        text: '1 stellt Sätze nebeneinander, 2 zeigt beide Texte wie erschienen, 3 ist ein Text mit allen Änderungen, so wie er gedruckt wird.',
      },
      ledger: {
        title: 'Zitate und Fakten',
        text: 'Jedes Zitat und was daraus wurde, dazu jede Zahl, jedes Datum, jeder Name und jedes gewichtige Wort, das abweicht. q geht zum nächsten Zitat.',
      },
      signOff: {
        title: 'Abnahme',
        text: 'Schweres wird mit OK, Frage oder Ändern abgenommen: y, w, c. a fügt eine Notiz an, g geht zum nächsten offenen Punkt.',
      },
      leave: {
        title: 'Mitnehmen',
        text: 'Als Bericht, als Word-Datei mit Änderungsverfolgung oder als Mail. Der Vergleich bleibt auf diesem Computer, bis Sie ihn löschen.',
      },
    },
  },
  decides: {
    title: 'Wie Storydiff entscheidet',
    intro:
      'Storydiff zerlegt beide Texte in Sätze, ordnet einander zu, was dasselbe sagt, und vergleicht in jeder Zuordnung Wörter, Zitate und Fakten. Eine falsche Zuordnung ist schlimmer als keine; im Zweifel ordnet es nichts zu.',
    linksTitle: 'Sätze',
    links: {
      typography: 'Dieselben Wörter; nur Anführungszeichen, Striche oder Abstände sind andere.',
      reworded: 'Dieselbe Aussage in anderen Wörtern. Sie kann geteilt, zusammengelegt oder verschoben sein.',
      dropped: 'Nichts in der Neufassung sagt es.',
      added: 'Nichts im Original sagt es.',
    },
    quotesTitle: 'Zitate',
    quotes: {
      kept: 'Dieselben Wörter zwischen den Zeichen.',
      altered:
        'Andere Wörter zwischen den Zeichen. Kritisch, außer wenn nur eine Einfügung in Klammern oder das erste Wort abweicht.',
      trimmed: 'Wörter fehlen. Gravierend, wenn nichts den Schnitt zeigt oder aus zwei Zitaten eines wurde.',
      extended: 'Das ganze Zitat steht in einem längeren.',
      paraphrased: 'Die Zeichen sind weg, die Stelle wird weiter erzählt. Das zu beurteilen ist Ihre Sache.',
      promoted: 'Zeichen stehen um Wörter, die das Original nur berichtet hat. Kritisch.',
      dropped: 'Vom Zitat ist nichts übrig.',
      added: 'Das Original hat kein solches Zitat.',
    },
    severityTitle: 'Wie schwer es wiegt',
    severities: {
      critical:
        'Könnte gedruckt falsch sein: Wörter im Zitat, ein anderer Sprecher, eine andere Zahl, eine ins Gegenteil gekehrte Aussage.',
      high: 'Schwächt oder schärft, was gesagt wird: ein stiller Schnitt, ein fehlendes Zitat, ein Vorwurf, der zur Tatsache wurde.',
      check: 'Kann gewollt sein: eine Paraphrase, ein anderes Redeverb, ein fehlender Fakt.',
      cosmetic: 'Derselbe Wert anders geschrieben, ein anderes neutrales Verb.',
      none: 'Wie es war.',
    },
    languagesTitle: 'Sprachen',
    languages:
      'Sätze, Wörter, Anführungszeichen und Zahlen in Ziffern werden in jeder Sprache verglichen. Darüber hinaus, nach den Tabellen jeder Sprache:',
    everything: 'alles',
    allBut: (topics) => `alles außer ${topics}`,
    others: 'Von jeder anderen Sprache wird nicht mehr gelesen, und die Seite sagt es.',
    limitsTitle: 'Was es nicht wissen kann',
    limits: [
      'Ob etwas wahr ist. Zwei Texte, die dasselbe Falsche sagen, stimmen überein.',
      'Was nur der Zusammenhang sagt: Ironie, eine Anspielung, ein Bild neben dem Text.',
      'Ob eine Änderung gewollt war. Es sagt, was abweicht; die Redaktion entscheidet.',
      'Dass nichts übersehen wurde. Eine Aussage in ganz anderen Wörtern kann als gestrichen und ergänzt gelten; ordnen Sie sie von Hand zu.',
    ],
  },
};
