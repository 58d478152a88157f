/** @fileoverview The sidebars about customers: one's own or a search, and from each line the profile. */
import { useState } from 'preact/hooks';
import type { CustomersPage } from '../application/filing/customers-page';
import type { Profile as ProfileData } from '../application/profile/customer-profile';
import { customersWords } from '../messages/pages/customers';
import css from './customers/customers.css';
import { CustomerList } from './customers/list';
import { Profile } from './customers/profile';
import { LogForm } from './parts/log-form';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { withCustomer } from './parts/with-customer';
import { common, spoken } from './parts/words';
import { Wrong } from './parts/wrong';

style(css);

const words = spoken(customersWords);

function Customers({ page }: { readonly page: CustomersPage }) {
  const { form } = page;
  const [profile, setProfile] = useState<ProfileData | undefined>(page.profile);
  const [logging, setLogging] = useState('');
  const reading = useAction();

  async function open(id: string): Promise<void> {
    setLogging('');
    const answer = await reading.act(() => call('customerProfile', { id }));
    if (answer) setProfile(answer);
  }

  if (logging !== '') {
    return (
      <LogForm form={withCustomer(form, logging)} leave={{ caption: common.back, go: () => void open(logging) }} />
    );
  }
  if (reading.busy)
    return (
      <p class="nothing" role="status" aria-live="polite">
        {common.loading}
      </p>
    );
  if (profile) {
    return (
      <Profile
        key={profile.id}
        profile={profile}
        today={page.today}
        log={() => setLogging(profile.id)}
        reread={() => void open(profile.id)}
        leave={() => setProfile(undefined)}
      />
    );
  }
  return (
    <>
      <Wrong text={reading.wrong === '' ? '' : `${words.unread}${reading.wrong}`} />
      <CustomerList page={page} open={(id) => void open(id)} />
    </>
  );
}

show<CustomersPage>((page) => <Customers page={page} />);
