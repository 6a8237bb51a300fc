import { openPage } from '../ui/page/open-page.ts';
import { Popup } from './popup.tsx';
import { currentTab } from './tab.ts';

const tab = await currentTab();
openPage('name', (snapshot, translate) => <Popup {...snapshot} tab={tab} translate={translate} />);
