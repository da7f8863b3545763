import type { Dictionary } from './en.ts'

export const pt: Dictionary = {
  preferences: {
    language: 'Idioma',
    theme: {
      system: 'Tema: o do sistema. Mudar para claro.',
      light: 'Tema: claro. Mudar para escuro.',
      dark: 'Tema: escuro. Mudar para o do sistema.',
    },
  },
  lost: {
    notFound: 'Página não encontrada',
    notFoundText: 'O endereço pode estar incorreto, ou a página pode ter mudado de lugar.',
    failed: 'Algo deu errado do nosso lado',
    failedText:
      'Suas respostas estão guardadas. Tente de novo, ou volte mais tarde se continuar acontecendo.',
    home: 'Ir para a página inicial',
    retry: 'Tentar de novo',
  },
  signIn: {
    title: 'Entrar',
    signUpTitle: 'Criar uma conta',
    introduction:
      'Suas respostas ficam guardadas na sua conta, e você pode continuar em qualquer dispositivo.',
    email: 'E-mail',
    password: 'Senha',
    passwordHint: 'Pelo menos 8 caracteres.',
    submit: 'Entrar',
    submitSignUp: 'Criar conta',
    toSignUp: 'Ainda não tem uma conta?',
    toSignUpAction: 'Criar conta',
    toSignIn: 'Já tem uma conta?',
    toSignInAction: 'Entrar',
    working: 'Um momento…',
    confirmEmail: 'Falta pouco: abra o link que enviamos para o seu e-mail.',
    showPassword: 'Mostrar a senha',
    show: 'Mostrar',
    hide: 'Ocultar',
    continueWith: 'Continuar com {provider}',
    orByEmail: 'ou com seu e-mail',
    needsJavaScript: 'Para entrar, é preciso JavaScript. Ative-o para esta página e recarregue-a.',
    forgotten: {
      link: 'Esqueceu a senha?',
      title: 'Redefinir a senha',
      introduction: 'Informe o e-mail da sua conta. Enviaremos um link para você escolher uma nova senha.',
      introductionInLog:
        'Informe o e-mail da sua conta. Este servidor não envia e-mails: o link para escolher uma nova senha fica no log do servidor.',
      linkSent:
        'Se existir uma conta com {email}, o link está a caminho. Abra-o neste navegador em até uma hora. Não chegou? Veja na pasta de spam.',
      linkInLog:
        'Se existir uma conta com {email}, o link está no log do servidor. Abra-o neste navegador em até uma hora.',
    },
    withoutPassword: {
      link: 'Receber um link de acesso por e-mail',
      title: 'Entrar com um link',
      introduction: 'Informe seu e-mail. Enviaremos um link para você entrar sem senha.',
      linkWithoutMail: 'Entrar com um link',
      introductionInLog:
        'Informe seu e-mail. Este servidor não envia e-mails: o link para entrar sem senha fica no log do servidor.',
      linkSent:
        'O link para {email} está a caminho. Abra-o neste navegador em até uma hora. Não chegou? Veja na pasta de spam.',
      linkInLog: 'O link para {email} está no log do servidor. Abra-o neste navegador em até uma hora.',
    },
    sendLink: 'Enviar o link',
    sendLinkAgain: 'Enviar de novo',
    makeLink: 'Criar o link',
    makeLinkAgain: 'Criar outro link',
    backToSignIn: 'Voltar para o login',
    newPassword: { title: 'Escolha uma nova senha', submit: 'Salvar e continuar' },
    linkRefused: {
      title: 'Este link não funciona mais',
      expired: 'Ele já foi usado, ou tem mais de uma hora.',
      otherBrowser: 'Abra o link no navegador em que você o pediu, ou peça outro neste navegador.',
      again: 'Pedir um novo link',
    },
    errors: {
      email: 'Informe seu e-mail, por exemplo ana@example.com.',
      password: 'Digite uma senha de pelo menos 8 caracteres.',
      noPassword: 'Digite sua senha.',
      longPassword: 'Esta senha é longa demais. Escolha uma mais curta.',
      invalid_credentials: 'O e-mail e a senha não conferem. Verifique os dois ou crie uma conta.',
      user_already_exists: 'Já existe uma conta com este e-mail.',
      email_not_confirmed: 'Confirme primeiro seu e-mail: abra o link que enviamos.',
      weak_password: 'Esta senha é fácil demais de adivinhar. Escolha uma mais longa.',
      user_banned: 'Esta conta foi encerrada. Fale com quem convidou você.',
      over_request_rate_limit: 'Foram muitas tentativas. Espere um minuto e tente de novo.',
      network: 'Não foi possível acessar o serviço de login. Verifique sua conexão e tente de novo.',
      unknown: 'Não funcionou. Tente de novo daqui a pouco.',
    },
  },
}
