/** @fileoverview 登记维护记录: a contact with the customer one is on; what it closes and what comes next is said. */
import type { RecordForm as Form } from '../application/filing/record-form';
import { LogForm } from './parts/log-form';
import { show } from './parts/show';

show<Form>((form) => <LogForm form={form} />);
