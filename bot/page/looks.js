const fonts =
  "system-ui, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic UI', Meiryo, sans-serif"

/** Fonts whose ▓ and ░ join to a bar. */
const monospaceFonts =
  "ui-monospace, 'Cascadia Mono', Consolas, Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono CJK JP', monospace"

const fontSizes = { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 }
const fontWeights = { lighter: 300, default: 400, bolder: 600 }

const light = {
  accent: '#0b5a86',
  accentText: '#ffffff',
  page: '#f4f6f8',
  bubble: '#ffffff',
  emphasis: '#eef3f7',
  line: '#c9d2da',
  text: '#1b2126',
  subtle: '#56626c',
  good: '#1d6b34',
  warning: '#8a5300',
  attention: '#b3261e',
}

const dark = {
  accent: '#7cc4f0',
  accentText: '#06202f',
  page: '#14181b',
  bubble: '#1f2529',
  emphasis: '#2a3238',
  line: '#46525b',
  text: '#edf1f4',
  subtle: '#aab6bf',
  good: '#7fd496',
  warning: '#f0b95c',
  attention: '#ff9d94',
}

const coloursOf = (isDark) => (isDark ? dark : light)

/** Web Chat's look. */
export function styleOptionsOf(isDark) {
  const colours = coloursOf(isDark)
  return {
    accent: colours.accent,
    subtle: colours.subtle,
    backgroundColor: colours.page,
    primaryFont: fonts,
    rootHeight: '100%',
    bubbleBackground: colours.bubble,
    bubbleTextColor: colours.text,
    bubbleBorderColor: colours.line,
    bubbleBorderRadius: 10,
    bubbleMaxWidth: 640,
    bubbleMinWidth: 0,
    bubbleFromUserBackground: colours.accent,
    bubbleFromUserTextColor: colours.accentText,
    bubbleFromUserBorderColor: colours.accent,
    bubbleFromUserBorderRadius: 10,
    timestampColor: colours.subtle,
    sendBoxBackground: colours.bubble,
    sendBoxTextColor: colours.text,
    sendBoxPlaceholderColor: colours.subtle,
    sendBoxBorderTop: `solid 1px ${colours.line}`,
    sendBoxButtonColor: colours.accent,
    sendBoxButtonColorOnHover: colours.text,
    sendBoxButtonShadeColorOnHover: colours.emphasis,
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 120,
    hideUploadButton: true,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: colours.bubble,
    suggestedActionTextColor: colours.accent,
    suggestedActionBorderColor: colours.accent,
    suggestedActionBorderRadius: 18,
    suggestedActionBackgroundColorOnHover: colours.emphasis,
    suggestedActionBackgroundColorOnActive: colours.emphasis,
    transcriptVisualKeyboardIndicatorColor: colours.accent,
    transcriptActivityVisualKeyboardIndicatorColor: colours.accent,
    newMessagesButtonColor: colours.accentText,
    scrollToEndButtonBehavior: 'any',
    sendTimeout: 30_000,
  }
}

/** How Adaptive Cards look: Web Chat's own colours are for light backgrounds only. */
export function hostConfigOf(isDark) {
  const colours = coloursOf(isDark)
  const shade = (colour, subtle = colour) => ({ default: colour, subtle })
  const foreground = {
    default: shade(colours.text, colours.subtle),
    dark: shade(colours.text, colours.subtle),
    light: shade(colours.subtle),
    accent: shade(colours.accent),
    good: shade(colours.good),
    warning: shade(colours.warning),
    attention: shade(colours.attention),
  }
  const container = (backgroundColor) => ({ backgroundColor, borderColor: colours.line, foregroundColors: foreground })
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: fonts, fontSizes, fontWeights },
      monospace: { fontFamily: monospaceFonts, fontSizes: { ...fontSizes, default: 16 }, fontWeights },
    },
    lineHeights: { small: 18, default: 21, medium: 24, large: 27, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: colours.line },
    imageSizes: { small: 40, medium: 80, large: 160 },
    containerStyles: {
      default: container('transparent'),
      emphasis: container(colours.emphasis),
      accent: container(colours.emphasis),
      good: container(colours.emphasis),
      warning: container(colours.emphasis),
      attention: container(colours.emphasis),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder' },
    },
    actions: {
      maxActions: 20,
      spacing: 'default',
      // The style sheet's gap, which also holds where they wrap.
      buttonSpacing: 0,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    factSet: {
      title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 140 },
      value: { color: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
  }
}
