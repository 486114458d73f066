namespace Colophon.Model;

/// <summary>The words of each language.</summary>
internal sealed partial record ColophonWords
{
    /// <summary>In English.</summary>
    public static ColophonWords English { get; } = new()
    {
        Title = "Colophon",
        Introduction = "What made this report. Digests are SHA-256, cut to twelve digits; the PDF’s attachment provenance.jsonld has them whole.",
        Seed = "Seed",
        Commit = "Commit",
        Clean = "without uncommitted changes",
        Changed = "with uncommitted changes",
        Unversioned = "not under version control",
        Unreadable = "under version control that cannot be read",
        Runtime = "Runtime",
        Packages = "Packages",
        Folder = "Folder",
        Experiment = "Experiment",
        Code = "Code",
        Work = "Work",
        Input = "File",
        MakeAgain = "To make it again",
    };

    /// <summary>In German.</summary>
    public static ColophonWords German { get; } = new()
    {
        Title = "Kolophon",
        Introduction = "Woraus dieser Bericht entstanden ist. Prüfsummen sind SHA-256, auf zwölf Stellen gekürzt; ganz stehen sie in der Datei provenance.jsonld, die der PDF-Datei beiliegt.",
        Seed = "Startwert",
        Commit = "Commit",
        Clean = "ohne unversionierte Änderungen",
        Changed = "mit unversionierten Änderungen",
        Unversioned = "nicht unter Versionsverwaltung",
        Unreadable = "unter einer Versionsverwaltung, die nicht gelesen werden kann",
        Runtime = "Laufzeitumgebung",
        Packages = "Pakete",
        Folder = "Ordner",
        Experiment = "Experiment",
        Code = "Code",
        Work = "Aufwand",
        Input = "Datei",
        MakeAgain = "So entsteht er wieder",
    };

    /// <summary>In French.</summary>
    public static ColophonWords French { get; } = new()
    {
        Title = "Colophon",
        Introduction = "Ce dont ce rapport est fait. Les empreintes sont des SHA-256 abrégés à douze chiffres\u202F; le fichier provenance.jsonld, joint au PDF, les donne en entier.",
        Seed = "Graine",
        Commit = "Commit",
        Clean = "sans modification non validée",
        Changed = "avec des modifications non validées",
        Unversioned = "hors gestion de versions",
        Unreadable = "sous une gestion de versions illisible",
        Runtime = "Environnement",
        Packages = "Paquets",
        Folder = "Dossier",
        Experiment = "Expérience",
        Code = "Code",
        Work = "Travail",
        Input = "Fichier",
        MakeAgain = "Pour le refaire",
    };

    /// <summary>In Spanish.</summary>
    public static ColophonWords Spanish { get; } = new()
    {
        Title = "Colofón",
        Introduction = "De qué está hecho este informe. Los resúmenes son SHA-256 abreviados a doce cifras; el archivo provenance.jsonld, adjunto al PDF, los da completos.",
        Seed = "Semilla",
        Commit = "Commit",
        Clean = "sin cambios pendientes",
        Changed = "con cambios pendientes",
        Unversioned = "sin control de versiones",
        Unreadable = "bajo un control de versiones que no se puede leer",
        Runtime = "Entorno",
        Packages = "Paquetes",
        Folder = "Carpeta",
        Experiment = "Experimento",
        Code = "Código",
        Work = "Trabajo",
        Input = "Archivo",
        MakeAgain = "Para hacerlo de nuevo",
    };

    /// <summary>In Italian.</summary>
    public static ColophonWords Italian { get; } = new()
    {
        Title = "Colophon",
        Introduction = "Di che cosa è fatta questa relazione. Le impronte sono SHA-256 abbreviate a dodici cifre; il file provenance.jsonld, allegato al PDF, le riporta per intero.",
        Seed = "Seme",
        Commit = "Commit",
        Clean = "senza modifiche in sospeso",
        Changed = "con modifiche in sospeso",
        Unversioned = "senza controllo di versione",
        Unreadable = "sotto un controllo di versione illeggibile",
        Runtime = "Ambiente",
        Packages = "Pacchetti",
        Folder = "Cartella",
        Experiment = "Esperimento",
        Code = "Codice",
        Work = "Lavoro",
        Input = "File",
        MakeAgain = "Per rifarla",
    };

    /// <summary>In Russian.</summary>
    public static ColophonWords Russian { get; } = new()
    {
        Title = "Колофон",
        Introduction = "Из чего сделан этот отчёт. Хеши — SHA-256, сокращённые до двенадцати знаков; целиком они в файле provenance.jsonld, вложенном в PDF.",
        Seed = "Начальное число",
        Commit = "Коммит",
        Clean = "без незафиксированных изменений",
        Changed = "с незафиксированными изменениями",
        Unversioned = "вне системы контроля версий",
        Unreadable = "в системе контроля версий, которую нельзя прочесть",
        Runtime = "Среда",
        Packages = "Пакеты",
        Folder = "Папка",
        Experiment = "Эксперимент",
        Code = "Код",
        Work = "Работа",
        Input = "Файл",
        MakeAgain = "Чтобы сделать его снова",
    };

    /// <summary>In Turkish.</summary>
    public static ColophonWords Turkish { get; } = new()
    {
        Title = "Kolofon",
        Introduction = "Bu rapor nelerden yapıldı. Özetler on iki haneye kısaltılmış SHA-256 değerleridir; tamamı PDF’ye ekli provenance.jsonld dosyasındadır.",
        Seed = "Tohum",
        Commit = "Commit",
        Clean = "kaydedilmemiş değişiklik yok",
        Changed = "kaydedilmemiş değişikliklerle",
        Unversioned = "sürüm denetiminde değil",
        Unreadable = "okunamayan bir sürüm denetiminde",
        Runtime = "Çalışma ortamı",
        Packages = "Paketler",
        Folder = "Klasör",
        Experiment = "Deney",
        Code = "Kod",
        Work = "İş",
        Input = "Dosya",
        MakeAgain = "Yeniden yapmak için",
    };

    /// <summary>In Kazakh.</summary>
    public static ColophonWords Kazakh { get; } = new()
    {
        Title = "Колофон",
        Introduction = "Бұл есеп неден жасалған. Хештер — он екі таңбаға дейін қысқартылған SHA-256; толығы PDF-ке тіркелген provenance.jsonld файлында.",
        Seed = "Бастапқы сан",
        Commit = "Коммит",
        Clean = "сақталмаған өзгеріссіз",
        Changed = "сақталмаған өзгерістермен",
        Unversioned = "нұсқаларды бақылаудан тыс",
        Unreadable = "оқылмайтын нұсқаларды бақылауда",
        Runtime = "Орта",
        Packages = "Пакеттер",
        Folder = "Қалта",
        Experiment = "Эксперимент",
        Code = "Код",
        Work = "Жұмыс",
        Input = "Файл",
        MakeAgain = "Қайта жасау үшін",
    };

    /// <summary>In Kazakh in Latin letters.</summary>
    public static ColophonWords KazakhLatin { get; } = new()
    {
        Title = "Kolofon",
        Introduction = "Būl esep neden jasalğan. Heşter — on ekı tañbağa deiın qysqartylğan SHA-256; tolyğy PDF-ke tırkelgen provenance.jsonld failynda.",
        Seed = "Bastapqy san",
        Commit = "Kommit",
        Clean = "saqtalmağan özgerıssız",
        Changed = "saqtalmağan özgerıstermen",
        Unversioned = "nūsqalardy baqylaudan tys",
        Unreadable = "oqylmaityn nūsqalardy baqylauda",
        Runtime = "Orta",
        Packages = "Paketter",
        Folder = "Qalta",
        Experiment = "Eksperiment",
        Code = "Kod",
        Work = "Jūmys",
        Input = "Fail",
        MakeAgain = "Qaita jasau üşın",
    };
}
