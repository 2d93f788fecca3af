import type { GuideMessages } from './messages.ts';

export const fr: GuideMessages = {
  tour: {
    name: 'Visite',
    at: (stop, stops) => `${stop} sur ${stops}`,
    next: 'Suivant',
    back: 'Retour',
    end: 'Terminer la visite',
    keys: 'Les flèches font avancer, Échap termine.',
    stops: {
      verdict: {
        title: 'Le verdict',
        text: 'Ce qu’un secrétaire de rédaction lirait à voix haute, le plus grave d’abord. Chaque partie mène à sa place dans les textes.',
      },
      marks: {
        title: 'Les deux textes, phrase par phrase',
        text: 'Chaque ligne réunit ce qui va ensemble. Les mots barrés ont disparu, les mots soulignés sont ajoutés. n et p parcourent les modifications.',
      },
      views: {
        title: 'Trois affichages',
        text: '1 apparie les phrases, 2 montre les deux textes tels que publiés, 3 est un seul texte avec toutes les modifications, comme à l’impression.',
      },
      ledger: {
        title: 'Citations et données',
        text: 'Chaque citation et ce qu’elle est devenue, et chaque chiffre, date, nom ou mot de poids qui diffère. q mène à la citation suivante.',
      },
      signOff: {
        title: 'Validation',
        text: 'Ce qui est grave se marque OK, Question ou Corriger\u202f: y, w, c. a ajoute une note, g mène au prochain point ouvert.',
      },
      leave: {
        title: 'À emporter',
        text: 'En rapport, en fichier Word avec suivi des modifications ou par courriel. La comparaison reste sur cet ordinateur jusqu’à ce que vous la supprimiez.',
      },
    },
  },
  decides: {
    title: 'Comment Storydiff décide',
    intro:
      'Storydiff découpe les deux textes en phrases, apparie celles qui disent la même chose et compare mots, citations et données dans chaque paire. Mieux vaut aucune paire qu’une fausse\u202f: dans le doute, il n’apparie rien.',
    relation:
      'D’abord, il se demande ce que les deux textes sont l’un pour l’autre. Les comptes rendus d’un même événement par deux rédactions ne sont pas une réécriture\u202f: il dit alors ce que racontent les deux, ce que raconte un seul, quelles citations et valeurs diffèrent, et ce que les deux ont repris de la même dépêche. Les options permettent d’en décider autrement.',
    meaning:
      'Quand les mots laissent un doute sur beaucoup de phrases, un modèle qui tourne sur cet ordinateur les lit pour leur sens\u202f; les options disent quand. La page en un seul fichier s’en passe.',
    linksTitle: 'Phrases',
    links: {
      typography: 'Les mêmes mots\u202f; seuls guillemets, tirets, espaces ou graphies diffèrent.',
      reworded: 'Le même propos en d’autres mots. Il peut être scindé, fusionné ou déplacé.',
      dropped: 'Rien ne le dit dans la révision.',
      added: 'Rien ne le dit dans l’original.',
    },
    quotesTitle: 'Citations',
    quotes: {
      kept: 'Les mêmes mots entre les guillemets.',
      altered:
        'D’autres mots entre les guillemets. Critique, sauf si seuls un ajout entre crochets ou le premier mot diffèrent.',
      trimmed: 'Des mots ont été retirés. Grave si rien ne montre la coupe ou si deux citations n’en font plus qu’une.',
      extended: 'Toute la citation se trouve dans une plus longue. Grave si l’ajout en change le sens.',
      paraphrased: 'Les guillemets ont disparu, le passage est toujours rapporté. À vous d’en juger.',
      promoted: 'Des guillemets entourent des mots que l’original ne faisait que rapporter.',
      dropped: 'Il ne reste rien de la citation.',
      added: 'L’original n’a pas cette citation.',
    },
    source: {
      speaker: 'Attribuée à quelqu’un d’autre.',
      cue: 'Un autre verbe de parole\u202f: dit, admet. Cosmétique entre verbes neutres.',
    },
    factsTitle: 'Données',
    factsIntro:
      'Ce qui diffère à l’intérieur des phrases appariées. Une valeur qui se trouve ailleurs dans l’autre texte est déplacée, non perdue\u202f; ce que porte une phrase supprimée l’est avec elle.',
    factStatuses: {
      changed: 'Autre chose se trouve à sa place.',
      dropped: 'La révision ne le dit plus.',
      added: 'L’original ne le dit pas.',
      variant: 'La même valeur, écrite autrement\u202f: 60\u202f000 et 60 mille.',
    },
    facts: {
      figure: 'Nombres, montants, parts. Critique si un autre prend sa place, grave s’il apparaît ou disparaît.',
      date: 'Jours, dates et heures, de même.',
      name: 'Personnes, lieux, organisations. Critique si un autre prend sa place, à vérifier si une lettre ou deux diffèrent.',
      negation: 'Un «\u202fne pas\u202f» apparu ou disparu, un refus.',
      reversal: 'Le contraire, monter et baisser, ou qui fait quoi à qui, inversé.',
      sense:
        'Degrés (inculpé, condamné\u202f; blessé, tué\u202f; certains, tous), liens entre personnes (épouse, sœur), un rapport devenu une cause, un mot échangé contre un autre qui n’est pas synonyme.',
      attribution: 'Une affirmation sans sa source, un acte sans son auteur.',
      hedge: 'Pourrait, présumé, serait. Grave s’il disparaît et qu’une allégation devient un fait.',
      intensity: 'Massif devenu important.',
      address: 'Une page, une adresse de courriel, un nom de compte.',
      notice: 'Un rectificatif, un embargo ou un retrait d’un seul côté.',
    },
    severityTitle: 'Gravité',
    severities: {
      critical:
        'Peut être faux une fois imprimé\u202f: des mots cités, un autre locuteur, un autre chiffre, un propos retourné en son contraire.',
      high: 'Affaiblit ou durcit le propos\u202f: une coupe muette, une citation disparue, une allégation devenue un fait.',
      check: 'Peut être voulu\u202f: une paraphrase, un autre verbe de parole, une donnée disparue.',
      cosmetic: 'La même valeur écrite autrement, un autre verbe neutre.',
      none: 'Comme avant.',
    },
    languagesTitle: 'Langues',
    languages:
      'Phrases, mots, guillemets et nombres en chiffres sont comparés dans toutes les langues. Au-delà, selon les tables de chacune\u202f:',
    everything: 'tout',
    allBut: (topics) => `tout sauf ${topics}`,
    others: 'D’une autre langue, rien de plus n’est lu, et la page le dit.',
    limitsTitle: 'Ce qu’il ne peut pas savoir',
    limits: [
      'Si une chose est vraie. Deux textes qui disent la même erreur concordent.',
      'Ce que seul le contexte dit\u202f: l’ironie, une allusion, une image à côté du texte.',
      'Si une modification était voulue. Il dit ce qui diffère\u202f; la rédaction décide.',
      'Que rien n’a échappé. Un propos en de tout autres mots peut passer pour supprimé et ajouté\u202f; appariez-le à la main.',
    ],
  },
};
