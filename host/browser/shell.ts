/** @fileoverview The page as it is first served: everything else is drawn by its script. */

export function shell(language: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>客户登记簿</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fonts/index.css">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script src="/page.js"></script>
</body>
</html>
`;
}
