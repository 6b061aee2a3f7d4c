using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// Which package of a distribution brings which program, where the names differ. Sources: packages.debian.org (contents of packages of
/// bookworm), packages.ubuntu.com, and the repositories of Amazon Linux 2023.
/// </summary>
internal static class ProgramPackages
{
    // The packages of Debian and of Amazon Linux that bring a program under another name, with what they bring.
    private static readonly Dictionary<string, string[]> Brought = new(StringComparer.Ordinal)
    {
        ["build-essential"] = ["gcc", "g++", "make"],
        ["git-all"] = ["git"],
        ["git-core"] = ["git"],
        ["curl-minimal"] = ["curl"],
        ["gnupg"] = ["gpg"],
        ["gnupg2"] = ["gpg"],
        ["xz-utils"] = ["xz"],
        ["r-base"] = ["Rscript", "R"],
        ["r-base-core"] = ["Rscript", "R"],
        ["r-base-dev"] = ["Rscript", "R"],
        ["R"] = ["Rscript", "R"],
        ["R-core"] = ["Rscript", "R"],
        ["nodejs"] = ["node"],
        ["npm"] = ["npm", "node"],
        ["nodejs-npm"] = ["npm", "node"],
        ["python3-venv"] = ["python3", "venv"],
        ["python3-full"] = ["python3", "venv"],
        ["python3-pip"] = ["python3"],
        ["python-is-python3"] = ["python"],
        ["gcc-c++"] = ["g++"],
        ["g++"] = ["gcc"],
        ["clang"] = ["cc"],
        ["procps"] = ["ps", "pkill", "pgrep", "top", "free", "watch"],
        ["procps-ng"] = ["ps", "pkill", "pgrep", "top", "free", "watch"],
        ["iputils-ping"] = ["ping"],
        ["net-tools"] = ["ifconfig", "netstat"],
        ["iproute2"] = ["ip"],
        ["dnsutils"] = ["dig", "nslookup"],
        ["openssh-client"] = ["ssh", "ssh-keygen", "ssh-keyscan", "scp", "ssh-agent"],
        ["openssh-clients"] = ["ssh", "ssh-keygen", "ssh-keyscan", "scp", "ssh-agent"],
        ["lsb-release"] = ["lsb_release"],
        ["software-properties-common"] = ["add-apt-repository", "gpg"],
        ["locales"] = ["locale-gen"],
        ["locales-all"] = ["locale-gen"],
        ["cron"] = ["crontab"],
        ["cronie"] = ["crontab"],
        ["apt-transport-https"] = [Programs.Certificates],
        ["postgresql-client"] = ["psql", "pg_dump"],
        ["default-mysql-client"] = ["mysql"],
        ["mariadb-client"] = ["mysql"],
        ["graphviz"] = ["dot"],
        ["tesseract-ocr"] = ["tesseract"],
        ["imagemagick"] = ["convert"],
        ["texlive-latex-base"] = ["pdflatex"],
        ["texlive-latex-recommended"] = ["pdflatex"],
        ["texlive-full"] = ["pdflatex", "xelatex"],
        ["texlive-xetex"] = ["xelatex", "pdflatex"],
        ["default-jre"] = ["java"],
        ["default-jre-headless"] = ["java"],
        ["default-jdk"] = ["java", "javac"],
        ["default-jdk-headless"] = ["java", "javac"],
        ["maven"] = ["mvn", "java"],
        ["pkgconf"] = ["pkg-config"],
        ["ninja-build"] = ["ninja"],
        ["fontconfig"] = ["fc-cache"],
        ["vim-tiny"] = ["vi"],
        ["golang"] = ["go"],
        ["golang-go"] = ["go"],
        ["rustc"] = ["rustc"],
        ["nodejs-bin"] = ["node", "npm", "npx"],
        ["docker.io"] = ["docker"],
        ["docker-ce-cli"] = ["docker"],
        ["docker-cli"] = ["docker"],
        ["p7zip-full"] = ["7z"],
        ["shadow-utils"] = ["useradd", "groupadd"],
        ["passwd"] = ["useradd", "groupadd"],
    };

    // What a declaration calls by its name that small bases lack; whatever else may be there or not, nobody is asked about.
    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal)
    {
        "git", "curl", "wget", "unzip", "zip", "npm", "npx", "node", "julia", "Rscript", "R", "gpg", "make", "gcc", "g++", "cmake", "conda",
        "sudo", "jq", "rsync", "ssh", "ssh-keygen", "ssh-keyscan", "scp", "lsb_release", "add-apt-repository", "crontab", "psql", "mysql",
        "dot", "tesseract", "convert", "pdflatex", "xelatex", "java", "javac", "mvn", "pkg-config", "ffmpeg", "pandoc", "less", "vim",
        "nano",
        "bzip2", "file", "tree", "locale-gen", "ping", "ifconfig", "netstat", "dig", "nslookup", "go", "docker", "7z", "ps", "pkill",
        "tar", "gzip", "useradd", "groupadd",
        Programs.Certificates,
    };

    // The package that brings a program, where it has another name.
    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["gpg"] = "gnupg",
        ["xz"] = "xz-utils",
        ["Rscript"] = "r-base",
        ["python3"] = "python3",
        ["R"] = "r-base",
        ["node"] = "nodejs",
        ["npx"] = "npm",
        ["ssh"] = "openssh-client",
        ["ssh-keygen"] = "openssh-client",
        ["ssh-keyscan"] = "openssh-client",
        ["scp"] = "openssh-client",
        ["lsb_release"] = "lsb-release",
        ["add-apt-repository"] = "software-properties-common",
        ["crontab"] = "cron",
        ["psql"] = "postgresql-client",
        ["mysql"] = "default-mysql-client",
        ["dot"] = "graphviz",
        ["tesseract"] = "tesseract-ocr",
        ["convert"] = "imagemagick",
        ["pdflatex"] = "texlive-latex-base",
        ["xelatex"] = "texlive-xetex",
        ["java"] = "default-jre-headless",
        ["javac"] = "default-jdk-headless",
        ["mvn"] = "maven",
        ["locale-gen"] = "locales",
        ["ping"] = "iputils-ping",
        ["ifconfig"] = "net-tools",
        ["netstat"] = "net-tools",
        ["dig"] = "dnsutils",
        ["nslookup"] = "dnsutils",
        ["go"] = "golang",
        ["docker"] = "docker.io",
        ["7z"] = "p7zip-full",
        ["ps"] = "procps",
        ["pkill"] = "procps",
    };

    // Those that Amazon Linux and Red Hat call otherwise.
    private static readonly Dictionary<string, string> OfYum = new(StringComparer.Ordinal)
    {
        ["g++"] = "gcc-c++", ["ssh"] = "openssh-clients", ["ssh-keygen"] = "openssh-clients", ["ssh-keyscan"] = "openssh-clients",
        ["scp"] = "openssh-clients", ["crontab"] = "cronie", ["ps"] = "procps-ng", ["pkill"] = "procps-ng", ["gpg"] = "gnupg2",
        ["xz"] = "xz",
        ["Rscript"] = "R", ["R"] = "R", ["ping"] = "iputils", ["dig"] = "bind-utils", ["nslookup"] = "bind-utils",
        ["useradd"] = "shadow-utils",
    };

    /// <summary>The programs that a package brings under other names than its own.</summary>
    public static IReadOnlyList<string> BroughtBy(string package) => Brought.TryGetValue(package, out string[]? programs) ? programs : [];

    /// <summary>Whether a state is asked for a program that code calls.</summary>
    public static bool IsAsked(string program) => Asked.Contains(program);

    /// <summary>The package that brings a program.</summary>
    /// <param name="isYum">Whether it is one of Amazon Linux; one of Debian otherwise.</param>
    public static string PackageOf(string program, bool isYum = false) =>
        isYum && OfYum.TryGetValue(program, out string? own) ? own
        : Packages.TryGetValue(program, out string? package) ? package
        : program;
}
