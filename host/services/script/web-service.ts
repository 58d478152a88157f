/** @fileoverview Service: the project as a web app, of which the host has none. */
import { type CallTable, ServiceObject } from '../service-object';

export class WebService extends ServiceObject {
  static override readonly calls: CallTable = { getUrl: 'other', isEnabled: 'other' };

  readonly className = 'Service';

  /** null while the project is not deployed as a web app. */
  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}
