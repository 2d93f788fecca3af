import type { GuideMessages } from './messages.ts';

export const es: GuideMessages = {
  tour: {
    name: 'Recorrido',
    at: (stop, stops) => `${stop} de ${stops}`,
    next: 'Siguiente',
    back: 'Atrás',
    end: 'Terminar el recorrido',
    keys: 'Las flechas avanzan, Esc termina.',
    stops: {
      verdict: {
        title: 'El veredicto',
        text: 'Lo que un jefe de edición leería en voz alta, lo más grave primero. Cada parte lleva a su lugar en los textos.',
      },
      marks: {
        title: 'Los dos textos, frase a frase',
        text: 'Cada fila junta lo que va junto. Las palabras tachadas desaparecieron, las subrayadas se añadieron. n y p recorren los cambios.',
      },
      views: {
        title: 'Tres vistas',
        text: '1 empareja frases en filas, 2 muestra ambos textos como se publicaron, 3 es un solo texto con todos los cambios, como se imprime.',
      },
      ledger: {
        title: 'Citas y datos',
        text: 'Cada cita y lo que fue de ella, y cada cifra, fecha, nombre o palabra de peso que difiere. q va a la cita siguiente.',
      },
      signOff: {
        title: 'Visto bueno',
        text: 'Lo grave se marca como OK, Duda o Corregir: y, w, c. a añade una nota, g va al siguiente punto pendiente.',
      },
      leave: {
        title: 'Para llevar',
        text: 'Como informe, como archivo de Word con control de cambios o por correo. La comparación queda en este ordenador hasta que la elimine.',
      },
    },
  },
  decides: {
    title: 'Cómo decide Storydiff',
    intro:
      'Storydiff corta ambos textos en frases, empareja las que dicen lo mismo y compara palabras, citas y datos dentro de cada pareja. Una pareja falsa es peor que ninguna: en caso de duda no empareja nada.',
    relation:
      'Antes se pregunta qué son los dos textos el uno para el otro. Las crónicas de dos medios sobre un mismo hecho no son una reescritura: de ellas dice qué cuentan ambas y qué cuenta solo una, qué citas y valores difieren y qué tomaron las dos de la misma agencia. En las opciones puede usted decidir otra cosa.',
    meaning:
      'Donde las palabras dejan dudas sobre muchas frases, un modelo que funciona en este equipo las lee por su sentido; las opciones dicen cuándo. La página en un solo archivo prescinde de él.',
    linksTitle: 'Frases',
    links: {
      typography: 'Las mismas palabras; solo difieren comillas, rayas, espacios o grafías.',
      reworded: 'Lo mismo dicho con otras palabras. Puede estar dividido, unido o movido.',
      dropped: 'Nada en la revisión lo dice.',
      added: 'Nada en el original lo dice.',
    },
    quotesTitle: 'Citas',
    quotes: {
      kept: 'Las mismas palabras entre comillas.',
      altered:
        'Otras palabras entre comillas. Crítico, salvo que solo difiera un inciso entre corchetes o la primera palabra.',
      trimmed: 'Faltan palabras. Grave si nada muestra el corte o si dos citas se hicieron una.',
      extended: 'Toda la cita está dentro de una más larga. Grave si lo añadido cambia su sentido.',
      paraphrased: 'Las comillas desaparecieron, el pasaje sigue contándose. Juzgarlo le toca a usted.',
      promoted: 'Hay comillas en torno a palabras que el original solo refería.',
      dropped: 'No queda nada de la cita.',
      added: 'El original no tiene esa cita.',
    },
    source: {
      speaker: 'Atribuida a otra persona.',
      cue: 'Otro verbo de habla: dijo, admitió. Cosmético entre verbos neutros.',
    },
    factsTitle: 'Datos',
    factsIntro:
      'Lo que difiere dentro de las frases emparejadas. Un valor que está en otro lugar del otro texto se ha movido y no se ha perdido; lo que lleva una frase eliminada se elimina con ella.',
    factStatuses: {
      changed: 'En su lugar hay otra cosa.',
      dropped: 'La revisión ya no lo dice.',
      added: 'El original no lo dice.',
      variant: 'El mismo valor, escrito de otro modo: 60\u00a0000 y 60 mil.',
    },
    facts: {
      figure: 'Números, importes, porcentajes. Crítico si otro ocupa su lugar, grave si aparece o desaparece.',
      date: 'Días, fechas y horas, de igual modo.',
      name: 'Personas, lugares, organizaciones. Crítico si otro ocupa su lugar, por comprobar si difiere una letra o dos.',
      negation: 'Un «no» que aparece o desaparece, una negativa.',
      reversal: 'Lo contrario, subió y bajó, o quién se lo hizo a quién, al revés.',
      sense:
        'Grados (acusado, condenado; herido, muerto; algunos, todos), relaciones (esposa, hermana), un vínculo que se volvió causa, una palabra cambiada por otra que no es sinónimo.',
      attribution: 'Una afirmación sin su fuente, un acto sin su autor.',
      hedge: 'Podría, presunto, al parecer. Grave si falta y una acusación pasa a ser un hecho.',
      intensity: 'De masivo a considerable.',
      address: 'Una página, un correo, un nombre de cuenta.',
      notice: 'Una corrección, un embargo o una retirada solo en un lado.',
    },
    severityTitle: 'Gravedad',
    severities: {
      critical:
        'Puede ser falso una vez impreso: palabras citadas, otro hablante, otra cifra, una afirmación vuelta del revés.',
      high: 'Suaviza o endurece lo dicho: un corte callado, una cita que falta, una acusación convertida en hecho.',
      check: 'Puede ser querido: una paráfrasis, otro verbo de habla, un dato que falta.',
      cosmetic: 'El mismo valor escrito de otro modo, otro verbo neutro.',
      none: 'Como estaba.',
    },
    languagesTitle: 'Idiomas',
    languages:
      'Frases, palabras, comillas y números en cifras se comparan en todos los idiomas. Más allá, según las tablas de cada uno:',
    everything: 'todo',
    allBut: (topics) => `todo salvo ${topics}`,
    others: 'De cualquier otro idioma no se lee nada más, y la página lo dice.',
    limitsTitle: 'Lo que no puede saber',
    limits: [
      'Si algo es cierto. Dos textos que dicen la misma falsedad coinciden.',
      'Lo que solo dice el contexto: la ironía, una alusión, una imagen junto al texto.',
      'Si un cambio era querido. Dice qué difiere; la redacción decide.',
      'Que nada se haya escapado. Lo dicho con palabras del todo distintas puede contar como eliminado y añadido; emparéjelo a mano.',
    ],
  },
};
