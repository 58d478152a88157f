/** @fileoverview Set-up and repair: what is asked before, what is said after. */
import type { SetupMessages } from '../zh-CN/setup';

export const setup: SetupMessages = {
  title: '初始化登記簿',
  ask: (preset, tabs) =>
    `將在本試算表中建立客戶登記簿：\n· ${tabs} 個工作表（客戶、聯絡人、維護紀錄、跟進計畫……）\n· 下拉選項、跟進策略、節假日、話術與範本（採用範本：${preset}）\n· 自動任務（編號、檢查、每日提醒），由您的帳號執行\n\n既有內容不會被刪除或覆寫。現在開始嗎？`,
  askAgain: '登記簿已建立。將檢查並補齊缺少的部分，不會刪除或覆寫任何內容。現在開始嗎？',
  done: (tabs) => `登記簿已建立：${tabs} 個工作表。請先填寫團隊成員，之後即可新增客戶。`,
  repaired: (count) => `已修復 ${count} 處：`,
  nothingToRepair: '檢查完畢，沒有需要修復的地方。',
  copy: '本試算表是某個登記簿的副本，不能直接初始化或編號。請使用原登記簿，或在新的空白試算表中初始化。',
  unknownPreset: (value) => `沒有名為「${value}」的範本。`,
  unknownLanguage: (value) => `沒有「${value}」這種語言；可用 zh-CN、zh-TW、en。`,
  unknownZone: (value) => `「${value}」不是時區名稱，應如 Asia/Taipei。`,
  unknownMember: (field, value) => `成員的${field}「${value}」有誤。`,
  repeatedMember: (field, value) => `成員的${field}「${value}」重複。`,
  tabRestored: (tab) => `補建工作表「${tab}」`,
  columnRestored: (tab, title) => `「${tab}」補回欄：${title}`,
  keysRestored: (tab) => `「${tab}」修復識別列（第 1 列）`,
  titlesRestored: (tab) => `「${tab}」修復標題：第 2 列`,
  formatsRestored: (tab) => `「${tab}」修復格式`,
  dropdownsRestored: (tab) => `「${tab}」修復下拉選單`,
  rulesRestored: (tab) => `「${tab}」修復顏色規則`,
  protectionRestored: (tab) => `「${tab}」修復保護`,
  typedTable: (tab) => `「${tab}」已轉換為表格（Table），格式與下拉選單未處理`,
  settingsRestored: (count) => `設定頁補回 ${count} 項`,
  optionsGrouped: (count) => `下拉選項頁歸位 ${count} 列`,
  languageChanged: '語言已更改。重新開啟試算表後，選單也會更改。',
  settingsShown: '已顯示設定頁；用完後可按右鍵隱藏。',
  askUninstall:
    '將從本試算表中移除登記簿的自動任務、保護、顏色、下拉選單、附註與儲存的參數。所有資料都會保留。確定解除安裝嗎？',
  uninstalled: '登記簿已解除安裝，資料已全部保留。如需再次使用，請在選單中重新初始化。',
  about: (version) =>
    `客戶登記簿 ${version}\n資料只儲存在本試算表中；自動任務由管理員的帳號執行。\n以 MIT 授權條款發布。`,
  guideTitles: ['資料表', '分組', '欄位', '類型', '填寫要求', '選項', '說明'],
  guideHints: [
    '客戶登記簿 填寫說明',
    '只看自己的客戶：資料 ▸ 建立暫時篩選檢視畫面，依「負責人」篩選；不會影響別人看到的內容。',
    '灰色標題的欄由登記簿自動填寫；帶 * 的為必填。可以改標題、拖曳欄、插入自己的欄，第 1 列（隱藏）請勿更動。',
    '隱藏工作表與欄只是為了整潔，並不能保密：有編輯權限的人都看得到。',
  ],
};
