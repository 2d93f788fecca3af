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
    linksTitle: 'Phrases',
    links: {
      typography: 'Les mêmes mots\u202f; seuls guillemets, tirets ou espaces diffèrent.',
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
      extended: 'Toute la citation se trouve dans une plus longue.',
      paraphrased: 'Les guillemets ont disparu, le passage est toujours rapporté. À vous d’en juger.',
      promoted: 'Des guillemets entourent des mots que l’original ne faisait que rapporter. Critique.',
      dropped: 'Il ne reste rien de la citation.',
      added: 'L’original n’a pas cette citation.',
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
