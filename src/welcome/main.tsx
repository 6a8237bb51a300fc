import { openPage } from '../ui/page/open-page.ts';
import { WelcomePage } from './welcome-page.tsx';

openPage('welcome_title', (snapshot, translate) => <WelcomePage {...snapshot} translate={translate} />);
