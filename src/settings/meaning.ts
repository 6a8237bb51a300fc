import type { SettingKey } from './schema.ts';

interface Meaning {
	/** A name of a few words, as in a list of settings. */
	readonly name: string;
	/** One or two sentences about what it does. */
	readonly text: string;
}

/** What each setting means to whoever manages it; the templates and the table in docs/uitrol.md come from this. */
export const MEANING: Readonly<Record<SettingKey, Readonly<Record<'nl' | 'en', Meaning>>>> = {
	role: {
		nl: {
			name: 'Rol',
			text: '`staff` is een medewerker, `leader` een bestuurder, schoolleider of leidinggevende. Voor een leidinggevende kijkt Postwijs strenger mee.',
		},
		en: {
			name: 'Role',
			text: '`staff` is a member of staff, `leader` a board member, head or manager. Postwijs is stricter for a leader.',
		},
	},
	organisationName: {
		nl: {
			name: 'Naam van de organisatie',
			text: 'Staat in de teksten en in de zinnen die je kunt invoegen.',
		},
		en: {
			name: 'Name of the organisation',
			text: 'Appears in the texts and in the sentences that can be inserted.',
		},
	},
	schoolNames: {
		nl: { name: 'Namen van de scholen', text: 'Postwijs herkent deze namen als de eigen scholen.' },
		en: {
			name: 'Names of the schools',
			text: 'Postwijs knows these names as the schools of the organisation.',
		},
	},
	publicContacts: {
		nl: {
			name: 'Openbare contactgegevens',
			text: 'Telefoonnummers, adressen, mailadressen en domeinen die iedereen mag weten. Daar waarschuwt Postwijs niet voor.',
		},
		en: {
			name: 'Public contact details',
			text: 'Phone numbers, addresses, mail addresses and domains that everyone may know. Postwijs does not warn about these.',
		},
	},
	managerName: {
		nl: { name: 'Naam van de leidinggevende', text: 'Met wie een medewerker overlegt bij twijfel.' },
		en: { name: 'Name of the manager', text: 'Whom a member of staff asks when in doubt.' },
	},
	managerEmail: {
		nl: {
			name: 'Mailadres van de leidinggevende',
			text: 'Voor de knop waarmee een medewerker om overleg vraagt.',
		},
		en: {
			name: 'Mail address of the manager',
			text: 'For the button with which a member of staff asks for advice.',
		},
	},
	codeUrl: {
		nl: { name: 'Adres van de gedragscode', text: 'Een https-adres. Leeg: geen link.' },
		en: { name: 'Address of the code of conduct', text: 'An https address. Empty: no link.' },
	},
	reportingUrl: {
		nl: { name: 'Adres om iets te melden', text: 'Een https-adres. Leeg: geen link.' },
		en: { name: 'Address for reports', text: 'An https address. Empty: no link.' },
	},
	measuresUrl: {
		nl: {
			name: 'Adres van de maatregelen',
			text: 'Een https-adres met wat er volgt op een overtreding. Leeg: geen link.',
		},
		en: {
			name: 'Address of the measures',
			text: 'An https address that says what follows on an offence. Empty: no link.',
		},
	},
	confidentialAdviser: {
		nl: { name: 'Vertrouwenspersoon', text: 'Naam en hoe je die persoon bereikt.' },
		en: { name: 'Confidential adviser', text: 'The name, and how to reach this person.' },
	},
	disclaimerPersonal: {
		nl: {
			name: 'Zin: op persoonlijke titel',
			text: 'Voor `{organisatie}` en `{school}` vult Postwijs de naam in.',
		},
		en: {
			name: 'Sentence: in a personal capacity',
			text: 'Postwijs fills in the names for `{organisatie}` and `{school}`.',
		},
	},
	disclaimerPersonalShort: {
		nl: { name: 'Zin: op persoonlijke titel, kort', text: 'Voor een site met weinig ruimte, zoals X.' },
		en: { name: 'Sentence: in a personal capacity, short', text: 'For a site with little room, such as X.' },
	},
	disclaimerOrganisation: {
		nl: {
			name: 'Zin: namens de organisatie',
			text: 'Voor `{organisatie}` en `{school}` vult Postwijs de naam in.',
		},
		en: {
			name: 'Sentence: on behalf of the organisation',
			text: 'Postwijs fills in the names for `{organisatie}` and `{school}`.',
		},
	},
	disclaimerInProfile: {
		nl: {
			name: 'Het staat al in het profiel',
			text: 'Aan: op het profiel staat al voor wie iemand spreekt. Dan is dat hooguit nog een tip.',
		},
		en: {
			name: 'The profile says it already',
			text: 'On: the profile already says for whom somebody speaks. A reminder is then a tip at most.',
		},
	},
	pauseBeforePublishing: {
		nl: {
			name: 'Even stoppen voor het plaatsen',
			text: 'Bij welk niveau Postwijs nog één keer vraagt of het bericht zo weg mag: `stop`, `caution` of nooit (`off`). Zonder keuze: `stop`, en `caution` voor een leidinggevende.',
		},
		en: {
			name: 'Pause before publishing',
			text: 'From which level Postwijs asks once more before a post goes out: `stop`, `caution` or never (`off`). Without a choice: `stop`, and `caution` for a leader.',
		},
	},
	disabledRules: {
		nl: {
			name: 'Regels die uit staan',
			text: 'De namen van regels, zoals `informal-language`; ze staan in docs/rules.md.',
		},
		en: {
			name: 'Rules that are off',
			text: 'The names of rules, such as `informal-language`; docs/rules.md lists them.',
		},
	},
	disabledSites: {
		nl: { name: 'Sites waar Postwijs niet meeleest', text: '`x`, `facebook`, `linkedin` en `youtube`.' },
		en: {
			name: 'Sites where Postwijs does not read along',
			text: '`x`, `facebook`, `linkedin` and `youtube`.',
		},
	},
	extraTerms: {
		nl: {
			name: 'Vertrouwelijke woorden',
			text: 'Woorden die binnen moeten blijven, zoals de naam van een project.',
		},
		en: { name: 'Confidential words', text: 'Words that must stay inside, such as the name of a project.' },
	},
	language: {
		nl: { name: 'Taal', text: '`auto` volgt de browser, `nl` is Nederlands, `en` is Engels.' },
		en: { name: 'Language', text: '`auto` follows the browser, `nl` is Dutch, `en` is English.' },
	},
	showWelcome: {
		nl: { name: 'Welkomstpagina', text: 'Uit: na het installeren gaat er geen pagina open.' },
		en: { name: 'Welcome page', text: 'Off: no page opens after the installation.' },
	},
};
