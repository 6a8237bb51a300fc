/** The second half of the content script: see `injection.ts`. */
import { giveAttention, openCard } from './attention.ts';
import { world } from './injection.ts';
import { tellRemoval } from './removal.ts';

world.postwijsAttention ??= { giveAttention, openCard, tellRemoval };
