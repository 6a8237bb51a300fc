import { languageOf } from '../settings/index.ts';
import { rememberCaret } from './caret.ts';
import { editableOf } from './editable.ts';
import type { Found } from './parts.ts';
import { createPause } from './pause.ts';
import type { Tended } from './tended.ts';

/** The question before something is published: is this what you mean to send? */
export interface Question {
	/** Holds a press that publishes back, when what is about to go out deserves another look. */
	ask(event: MouseEvent | KeyboardEvent): void;
	/** Back to the text, to the first words that were asked about. */
	adjust(): void;
	/** Out it goes. */
	publish(): void;
}

export function createQuestion(tended: Tended): Question {
	const { parts, surface, talk } = tended;
	const pause = createPause();
	let firstReason: Found | undefined;
	let giveCaretBack: (() => void) | undefined;

	const end = () => {
		talk.question = undefined;
		tended.show();
	};

	return {
		ask(event) {
			const control = surface.publishedBy(event);
			if (!control || (event instanceof KeyboardEvent && !parts.partOf(editableOf(event)))) return;
			tended.read();
			const { active, settings } = tended;
			const findings = parts.found.map(({ finding }) => finding);
			const reasons = pause.reasonsFor(parts.text, findings, settings);
			if (reasons.length === 0) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			firstReason = parts.found.find(({ finding }) => finding === reasons[0]);
			pause.hold(event, control === surface.editable ? active.editable : control);
			giveCaretBack = rememberCaret(active.editable);
			talk.openAt = null;
			talk.question = reasons.map(({ wording }) => wording[languageOf(settings.language)].title);
			tended.show();
		},
		adjust() {
			end();
			firstReason?.part.editor.focusAt(firstReason.finding.start);
		},
		publish() {
			end();
			giveCaretBack?.();
			pause.letPass();
		},
	};
}
