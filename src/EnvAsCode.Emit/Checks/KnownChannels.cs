using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC2065 and EAC2066: channels a keystroke away from a known one, and those whose use Anaconda's terms limit.</summary>
internal static class KnownChannels
{
    private static readonly string[] Names =
    [
        "conda-forge", "bioconda", "defaults", "nodefaults", "pytorch", "pytorch-nightly", "nvidia", "rapidsai", "rapidsai-nightly",
        "anaconda", "intel", "huggingface", "fastai", "plotly", "pyviz", "dglteam", "pyg", "robostack", "mosek", "gurobi", "h2oai",
        "microsoft", "esri", "ibmdl", "omnia", "psi4", "salilab", "apple", "ilastik-forge", "metagraph", "numba", "ray-project",
    ];

    // What conda's "defaults" stands for.
    private static readonly string[] Anaconda =
        ["defaults", "main", "r", "anaconda", "msys2", "pkgs/main", "pkgs/r", "pkgs/msys2", "pkgs/free"];

    /// <summary>Checks a channel.</summary>
    /// <param name="path">The path of the channel's name.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string name, string path, FindingCollector findings)
    {
        if (Array.IndexOf(Anaconda, name) >= 0 || name.StartsWith("https://repo.anaconda.com/", StringComparison.Ordinal))
        {
            findings.ReportFixable(Rules.AnacondaChannel, path, null, SuggestedFix.Value("conda-forge"), name);
            return;
        }

        string plain = name.ToLowerInvariant().Replace("_", "-");
        string? known = Array.IndexOf(Names, name) >= 0 || name.Length < 5 ? null
            : Names.FirstOrDefault(candidate => candidate == plain || EditDistance.IsOneKeystroke(candidate, plain));
        if (known is not null)
        {
            findings.ReportFixable(Rules.ChannelLikeKnown, path, null, SuggestedFix.Value(known), name, known);
        }
    }
}
