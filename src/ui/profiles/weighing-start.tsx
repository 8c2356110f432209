import type { ReactNode } from 'react';
import { ProfileChooser } from './profile-chooser.tsx';
import { SaveProfile } from './save-profile.tsx';
import { StorageTrouble } from './own-profile-list.tsx';
import './profiles.css';

/** Over the sliders: where weights start, and keeping where they have come to. */
export const WeighingStart = (): ReactNode => (
  <div className="weighing-start">
    <ProfileChooser />
    <SaveProfile />
    <StorageTrouble />
  </div>
);
