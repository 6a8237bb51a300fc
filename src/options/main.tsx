import { openPage } from '../ui/page/open-page.ts';
import { OptionsPage } from './options-page.tsx';

openPage('options_title', (snapshot, translate) => <OptionsPage {...snapshot} translate={translate} />);
