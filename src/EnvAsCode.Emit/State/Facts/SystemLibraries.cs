using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// What pip packages need of the system that small images do not have, by Debian's names. Sources: the installation pages of the projects,
/// and the libraries that their wheels for Linux leave out.
/// </summary>
internal static class SystemLibraries
{
    private static readonly Dictionary<string, SystemLibrary> ByProject = new(StringComparer.Ordinal)
    {
        ["opencv-python"] = new(["libgl1", "libglib2.0-0"], "opencv-python-headless"),
        ["opencv-contrib-python"] = new(["libgl1", "libglib2.0-0"], "opencv-contrib-python-headless"),
        ["psycopg2"] = new(["gcc", "libpq-dev"], "psycopg2-binary", IsBuilt: true),
        ["mysqlclient"] = new(["gcc", "pkg-config", "default-libmysqlclient-dev"], "pymysql", IsBuilt: true),
        ["python-ldap"] = new(["gcc", "libldap2-dev", "libsasl2-dev"], IsBuilt: true),
        ["pygraphviz"] = new(["gcc", "pkg-config", "graphviz", "libgraphviz-dev"]),
        ["pyaudio"] = new(["gcc", "portaudio19-dev"]),
        ["pyspark"] = new(["default-jre-headless"]),
        ["jpype1"] = new(["default-jre-headless"]),
        ["h2o"] = new(["default-jre-headless"]),
        ["tabula-py"] = new(["default-jre-headless"]),
        ["lightgbm"] = new(["libgomp1"], IsBuilt: true),
        ["graphviz"] = new(["graphviz"]),
        ["pytesseract"] = new(["tesseract-ocr"]),
        ["pdf2image"] = new(["poppler-utils"]),
        ["python-magic"] = new(["libmagic1"]),
        ["pyzbar"] = new(["libzbar0"]),
        ["cairosvg"] = new(["libcairo2"]),
        ["weasyprint"] = new(["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"]),
    };

    // In the full Debian images that compilers belong to: buildpack-deps.
    private static readonly HashSet<string> OfFullImages =
        new(StringComparer.Ordinal)
        {
            "gcc", "libpq-dev", "default-libmysqlclient-dev", "libglib2.0-0", "libgomp1", "libmagic1", "libcairo2"
        };

    /// <summary>What a project needs of the system; <see langword="null"/> if nothing is known.</summary>
    /// <param name="project">The project's name in its normal form.</param>
    public static SystemLibrary? Of(string project) => ByProject.TryGetValue(project, out SystemLibrary? library) ? library : null;

    /// <summary>Whether an image has none of the libraries: a distribution's own, a slim one, or one of conda on such.</summary>
    /// <param name="isFull">Whether it has compilers and common libraries.</param>
    public static bool IsSmall(BaseImage image, out bool isFull)
    {
        string reference = image.Reference.Split('@')[0];
        int colon = reference.LastIndexOf(':');
        string repository = colon > reference.LastIndexOf('/') ? reference.Substring(0, colon) : reference;
        bool isPython = repository is "python" || repository.EndsWith("/library/python", StringComparison.Ordinal);
        isFull = isPython
            && reference.IndexOf("slim", StringComparison.Ordinal) < 0
            && reference.IndexOf("alpine", StringComparison.Ordinal) < 0;
        return isPython
            || repository is "debian"
                or "ubuntu"
                or "nvidia/cuda"
                or "continuumio/miniconda3"
                or "condaforge/miniforge3"
                or "mambaorg/micromamba";
    }

    /// <summary>Whether a full image has a library.</summary>
    public static bool IsInFullImage(string package) => OfFullImages.Contains(package);
}

/// <summary>What a package needs of the system.</summary>
/// <param name="Instead">The project that needs none of it; <see langword="null"/> if there is none.</param>
/// <param name="IsBuilt">Whether it is built from source, so that what is needed is a compiler.</param>
internal sealed record SystemLibrary(EquatableArray<string> Packages, string? Instead = null, bool IsBuilt = false);
