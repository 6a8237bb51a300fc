import { bringAttention } from './attention.ts';
import { openCardByCommand } from './command.ts';
import { keepIcons } from './icons.ts';
import { welcomeOnInstall } from './welcome.ts';

bringAttention();
openCardByCommand();
keepIcons();
welcomeOnInstall();
