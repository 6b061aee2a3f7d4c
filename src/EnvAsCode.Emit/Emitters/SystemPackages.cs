using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes installations by the package manager of the system, in an image's build.</summary>
internal static class SystemPackages
{
    /// <summary>The commands for apt.</summary>
    public static List<string> Apt(IEnumerable<AptPackage> packages, AptOptions options)
    {
        LineWriter install = new();
        install.Append("DEBIAN_FRONTEND=noninteractive apt-get install -y")
            .Append(options.InstallRecommends ? "" : " --no-install-recommends");
        foreach (AptPackage package in packages)
        {
            install.Line(" \\").Append("    ").Append(AptRequirement.Word(package));
        }

        List<string> commands = ["apt-get update", install.ToString()];
        if (!options.KeepLists)
        {
            commands.Add("rm -rf /var/lib/apt/lists/*");
        }

        return commands;
    }

    /// <summary>The commands for yum and dnf.</summary>
    public static List<string> Yum(IEnumerable<YumPackage> packages)
    {
        LineWriter install = new();
        install.Append("yum install -y");
        foreach (YumPackage package in packages)
        {
            install.Line(" \\").Append("    ").Append(ShellQuote.Quoted(OtherRequirements.Text(package)));
        }

        return [install.ToString(), "yum clean all", "rm -rf /var/cache/yum /var/cache/dnf"];
    }
}
