/** @fileoverview The words of the page that makes backups and brings them back. */
import { pageWords } from './page-words';

export const backupWords = pageWords({
  'zh-CN': {
    about: '把登记簿的全部内容存成一个文件，下载到这台电脑。文件含客户信息，请妥善保管。',
    make: '下载备份',
    making: '正在备份，{done} / {total}…',
    made: '备份已下载：{name}',
    file: '客户登记簿备份',
    choose: '选择备份文件…',
    aboutRestore:
      '选择从这里下载的备份文件。每条记录按编号恢复，之后新建的记录会移除；每处变化都写入变更记录，编号继续往后，不会重复。',
    unreadable: '这不是登记簿的备份文件。',
    found: '备份时间 {at}，共 {count} 条记录。',
    ask: '现在的内容将恢复为备份时的样子。建议先下载一份当前的备份。',
    restore: '恢复',
    restoring: '正在恢复，{done} / {total}…',
    restored: '已恢复：补回 {added} 条，还原 {changed} 条，移除 {removed} 条。',
    after: '请再运行一次「数据 ▸ 修复登记簿」，让下拉选项与恢复的内容一致。',
  },
  'zh-TW': {
    about: '將登記簿的全部內容存成一個檔案，下載到這台電腦。檔案含客戶資料，請妥善保管。',
    make: '下載備份',
    making: '正在備份，{done} / {total}…',
    made: '備份已下載：{name}',
    file: '客戶登記簿備份',
    choose: '選擇備份檔案…',
    aboutRestore:
      '選擇從這裡下載的備份檔案。每筆記錄依編號還原，之後新增的記錄會移除；每處變更都寫入變更紀錄，編號繼續往後，不會重複。',
    unreadable: '這不是登記簿的備份檔案。',
    found: '備份時間 {at}，共 {count} 筆記錄。',
    ask: '現在的內容將還原為備份時的樣子。建議先下載一份目前的備份。',
    restore: '還原',
    restoring: '正在還原，{done} / {total}…',
    restored: '已還原：補回 {added} 筆，還原 {changed} 筆，移除 {removed} 筆。',
    after: '請再執行一次「資料 ▸ 修復登記簿」，讓下拉選項與還原的內容一致。',
  },
  en: {
    about: 'Keeps everything in the register as one file on this computer. It holds customer data: keep it safe.',
    make: 'Download a backup',
    making: 'Reading, {done} of {total}…',
    made: 'Downloaded: {name}',
    file: 'customer register backup',
    choose: 'Choose a backup…',
    aboutRestore:
      'Choose a backup that was downloaded here. Each record comes back under its number, records made since go; every change is logged, and numbers go on without repeating.',
    unreadable: 'This is not a backup of the register.',
    found: 'Made at {at}, records: {count}.',
    ask: 'The register will be as it was then. It is wise to download a backup of today first.',
    restore: 'Restore',
    restoring: 'Restoring, {done} of {total}…',
    restored: 'Restored. Brought back: {added}, set back: {changed}, removed: {removed}.',
    after: 'Run Data ▸ Repair the register once more, so that dropdowns fit what was restored.',
  },
});
