/** @fileoverview The version of the tables that this program writes. */
import { settingList } from '../../schema/settings';

export const SCHEMA_VERSION = Number(settingList.schemaVersion.default);
