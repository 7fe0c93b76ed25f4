import type { Wording, WordingExamples } from '../phrases/phrase.ts'

/** Kinds of data that machines record. */
export const dataFromMachines: Wording['concepts'] = {
  'data:ip-address': {
    strong: ['[internet protocol|internet protocol (ip)] ip address', 'internet protocol [ip] address', '=ip', '=ips'],
  },
  'data:device': {
    strong: [
      'device [type|identifier|id|information|data|detail|model|name|setting|characteristic]',
      '(browser|browser type|operating system|screen resolution|hardware|platform|user agent)',
      'browser (type|version|setting|information|plug in|detail) [and version]',
      'type of (browser|device|computer)',
      'operating system [and platform]',
      '(time zone|language) setting',
      'mac address',
      '(advertising|device|mobile) (id|identifier)',
      'imei',
      'type of device',
    ],
  },
  'data:technical': {
    strong: [
      'technical {details}',
      'telemetry',
      'diagnostic {details}',
      'crash (report|log|data)',
      'service operation metadata',
      'metadata',
      'automatically collected {details}',
    ],
  },
  'data:logs': {
    strong: [
      '[system|security|server|access|entry|web|website|audit|error|event|activity|application|request|technical|firewall|visitor] log [file|data|entry|record]',
      'log (file|data|entry)',
      'authentication (event|data)',
      'audit trail',
    ],
  },
  'data:usage': {
    strong: [
      '(usage|analytics|traffic|browsing|navigation|clickstream|behavioural|statistical|interaction|website|web site|site|visit|performance) {details}',
      '(how|when) you (use|interact|navigate|browse|access) ~2 (website|site|service|app|platform|it|page)',
      'pages [that] you (visit|view|look|access|see)',
      '(browsing|search|viewing|click|usage) (history|behaviour|activity|pattern)',
      '(page|pages) (visit|view)',
      'use of [our|the|this] (website|site|service|app|platform)',
      '(referring|referral) (site|url|page|website)',
      'website usage',
      'analytics',
      'interaction with [our|the]',
      'time spent',
    ],
  },
  'data:location': {
    strong: [
      '[geo|precise|approximate|gps|general|real time|generalised] (location|geolocation|gps) [data|information|detail|coordinate]',
      'where you are',
      'geographic (location|data|area)',
      'gps',
      'time zone',
    ],
  },
  'data:cookies': {
    strong: ['cookie [data|identifier|id|information]', '(pixel|web beacon) [data]', 'session (data|cookie|metadata|token)'],
  },
  'data:account': {
    strong: [
      '(account|login|log in|profile|registration|user|sign in|subscriber|user account) {details}',
      'user name',
      'username',
      'password',
      '(login|log in|access|authentication) (credential|data|detail)',
      'user (id|identifier|profile|account)',
      'account (name|setting|identifier|photo|email)',
      'credential',
      '(your|user|customer) (=account|=accounts)',
      'profile',
      'security question',
    ],
  },
  'data:backups': { strong: ['backup [data|copy|file|tape]', 'back up [data|copy]'] },
}

export const examples: WordingExamples = {
  reads: {
    'data:ip-address': ['Your internet protocol (IP) address', 'IP addresses'],
    'data:device': ['the type of device', 'your browser and operating system'],
    'data:technical': ['technical data', 'crash reports'],
    'data:logs': ['server logs', 'the audit trail'],
    'data:usage': ['how you use our website', 'the pages you visit', 'browsing history'],
    'data:location': ['your location', 'GPS coordinates'],
    'data:cookies': ['cookie identifiers'],
    'data:account': ['your username and password', 'login details'],
    'data:backups': ['backup copies'],
  },
}
