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
    relation:
      'Zuvor fragt es, was die beiden Texte füreinander sind. Berichte zweier Häuser über ein Ereignis sind keine Neufassung: Von ihnen sagt es, was beide erzählen und was nur einer, welche Zitate und Werte abweichen und was beide derselben Agentur entnahmen. In den Optionen können Sie anders entscheiden.',
    meaning:
      'Wo Wörter bei vielen Sätzen Zweifel lassen, liest ein Modell auf diesem Rechner sie nach ihrem Sinn; wann, sagen die Optionen. Die Seite in einer Datei kommt ohne aus.',
    linksTitle: 'Sätze',
    links: {
      typography: 'Dieselben Wörter; nur Anführungszeichen, Striche, Abstände oder Schreibweisen sind andere.',
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
      extended: 'Das ganze Zitat steht in einem längeren. Gravierend, wenn das Ergänzte den Sinn ändert.',
      paraphrased: 'Die Zeichen sind weg, die Stelle wird weiter erzählt. Das zu beurteilen ist Ihre Sache.',
      promoted: 'Zeichen stehen um Wörter, die das Original nur berichtet hat.',
      dropped: 'Vom Zitat ist nichts übrig.',
      added: 'Das Original hat kein solches Zitat.',
    },
    source: {
      speaker: 'Jemand anderem zugeschrieben.',
      cue: 'Ein anderes Redeverb: sagte, räumte ein. Kosmetisch zwischen neutralen.',
    },
    factsTitle: 'Fakten',
    factsIntro:
      'Was in zugeordneten Sätzen abweicht. Ein Wert, der im anderen Text woanders steht, ist verschoben und nicht verloren; was in einem gestrichenen Satz steht, ist mit ihm gestrichen.',
    factStatuses: {
      changed: 'An seiner Stelle steht etwas anderes.',
      dropped: 'Die Neufassung sagt es nicht mehr.',
      added: 'Das Original sagt es nicht.',
      variant: 'Derselbe Wert, anders geschrieben: 60.000 und 60 Tausend.',
    },
    facts: {
      figure:
        'Zahlen, Beträge, Anteile. Kritisch, wenn eine andere an ihrer Stelle steht, gravierend, wenn eine kam oder ging.',
      date: 'Tage, Daten und Uhrzeiten, ebenso.',
      name: 'Menschen, Orte, Organisationen. Kritisch, wenn ein anderer an seiner Stelle steht, zu prüfen, wenn ein, zwei Buchstaben abweichen.',
      negation: 'Ein „nicht“, das kam oder ging, eine Weigerung.',
      reversal: 'Das Gegenteil, stieg und fiel, oder wer es wem tat, vertauscht.',
      sense:
        'Grade (angeklagt, verurteilt; verletzt, getötet; einige, alle), Beziehungen (Frau, Schwester), ein Zusammenhang, der zur Ursache wurde, ein Wort für ein anderes, das nicht dasselbe heißt.',
      attribution: 'Eine Aussage ohne ihre Quelle, eine Tat ohne ihren Täter.',
      hedge: 'Soll, mutmaßlich, angeblich. Gravierend, wenn eines fehlt und ein Vorwurf zur Tatsache wurde.',
      intensity: 'Aus massiv wurde erheblich.',
      address: 'Eine Seite, eine Mailadresse, ein Kontoname.',
      notice: 'Eine Korrektur, eine Sperrfrist oder ein Widerruf nur auf einer Seite.',
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
