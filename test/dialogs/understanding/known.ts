import type { CustomerName } from '../../../dialogs/understanding/recognise.ts'
import type { Family, Product, ProductKind } from '../../../services/model.ts'

const line = (title: string, family: Family, version?: string, kind: ProductKind = 'perpetual'): Product => ({
  id: title,
  title,
  kind,
  family,
  edition: '',
  ...(version && { version }),
  isCal: title.includes('CAL'),
  billing: 'one-time',
  languages: ['en', 'ja'],
  bitness: ['64'],
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  prices: { USD: 100, JPY: 100 },
})

/** A price list in little, with the real titles. */
export const products: readonly Product[] = [
  line('Windows Server 2025 Standard - 16 Core', 'windows-server', '2025'),
  line('Windows Server 2025 Standard - 2 Core', 'windows-server', '2025'),
  line('Windows Server 2022 Standard - 16 Core', 'windows-server', '2022'),
  line('Windows Server 2025 Datacenter - 16 Core', 'windows-server', '2025'),
  line('Windows Server 2025 - 1 User CAL', 'windows-server', '2025'),
  line('Windows Server 2025 - 1 Device CAL', 'windows-server', '2025'),
  line('Windows Server 2025 RDS - 1 User CAL', 'windows-server', '2025'),
  line('Windows Server CAL - 1 Device CAL - 3 year', 'windows-server', undefined, 'subscription'),
  line('Windows Server Remote Desktop Services CAL - 1 User CAL - 3 year', 'windows-server', undefined, 'subscription'),
  line('SQL Server Enterprise - 2 Core License Pack - 3 year', 'sql-server', undefined, 'subscription'),
  line('SQL Server 2022 Standard', 'sql-server', '2022'),
  line('SQL Server 2022 Standard Core - 2 core', 'sql-server', '2022'),
  line('SQL Server 2022 Enterprise Core - 2 core', 'sql-server', '2022'),
  line('Office LTSC Professional Plus 2024', 'office', '2024'),
  line('Office LTSC Standard 2024', 'office', '2024'),
  line('Office LTSC Standard for Mac 2024', 'office', '2024'),
  line('Office LTSC Standard 2021', 'office', '2021'),
  line('Visio LTSC Professional 2024', 'visio', '2024'),
  line('Visio LTSC Standard 2024', 'visio', '2024'),
  line('Project Professional 2024', 'project', '2024'),
  line('Windows 11 Pro', 'windows', '11'),
  line('Windows 11 Pro N', 'windows', '11'),
  line('Windows 10 ESU year 1', 'windows', '10'),
  line('Windows 10 ESU year 2', 'windows', '10'),
  line('BizTalk Server 2020 Branch', 'biztalk-server', '2020'),
  line('BizTalk Server 2020 Standard', 'biztalk-server', '2020'),
]

export const customers: readonly CustomerName[] = [
  { id: 'contoso', name: 'Contoso Ltd', aliases: ['コントソ'] },
  { id: 'contoso-pharma', name: 'Contoso Pharmaceuticals', aliases: ['コントソ製薬'] },
  { id: 'northwind', name: 'Northwind Traders', aliases: ['ノースウインド'] },
  { id: 'midori', name: '株式会社みどり商事', aliases: ['Midori Trading'] },
  { id: 'shirakaba', name: '白樺システム株式会社', aliases: ['白樺'] },
  { id: 'shirakaba-west', name: '白樺西日本', aliases: ['白樺'] },
]
