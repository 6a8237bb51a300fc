import { describeSurfaces } from './surfaces/describe-surfaces.ts';

describeSurfaces('chromium');
