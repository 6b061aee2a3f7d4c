using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes what installs packages, by manager.</summary>
internal sealed class DockerfilePackages(ResolvedEnvironment environment, ResolvedImage image, DockerfileWriter writer)
{
    private readonly DockerfilePython python = new(environment, image, writer);

    /// <summary>Installs the declared packages of some managers.</summary>
    public void InstallDeclared(HashSet<PackageManager> managers)
    {
        if (managers.Contains(PackageManager.Apt))
        {
            this.Apt(environment.Packages.Apt);
        }

        if (managers.Contains(PackageManager.Yum))
        {
            this.Yum(environment.Packages.Yum);
        }

        this.python.InstallDeclared(managers.Contains(PackageManager.Conda), managers.Contains(PackageManager.Pip));
        if (managers.Contains(PackageManager.Npm))
        {
            this.Npm(environment.Packages.Npm);
        }

        if (managers.Contains(PackageManager.Julia))
        {
            this.Julia(environment.Packages.Julia);
        }
    }

    /// <summary>Installs packages at a place of their own.</summary>
    public void Install(InstallStep step)
    {
        PackageLists lists = new PackageLists(step.Packages);
        this.Apt(lists.Apt);
        this.Yum(lists.Yum);
        this.python.Install(lists);
        this.Npm(lists.Npm);
        this.Julia(lists.Julia);
    }

    private void Apt(List<AptPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        AptOptions options = image.Strategy.Apt ?? new AptOptions();
        bool cached = writer.BuildKit.CacheMounts;
        List<string> commands = SystemPackages.Apt(packages, options with { KeepLists = options.KeepLists || cached });
        if (cached)
        {
            // Debian's images delete what apt downloads, which the mount is there to keep.
            commands.Insert(0, "rm -f /etc/apt/apt.conf.d/docker-clean");
        }

        writer.Become("root")
            .Run(commands, cached ? CacheMount("/var/cache/apt") + (options.KeepLists ? "" : CacheMount("/var/lib/apt/lists")) : "");
    }

    private void Yum(List<YumPackage> packages)
    {
        if (packages.Count > 0)
        {
            writer.Become("root").Run(SystemPackages.Yum(packages));
        }
    }

    // A folder at a time, those for the whole image first.
    private void Npm(List<NpmPackage> packages)
    {
        List<NpmPackage> rest = [.. packages];
        rest.Sort(static (left, right) => (left.Folder is null ? 0 : 1) - (right.Folder is null ? 0 : 1));
        while (rest.Count > 0)
        {
            string? folder = rest[0].Folder;
            LineWriter install = new();
            install.Append("npm install ").Append(folder is null ? "-g" : "--prefix " + ShellQuote.Word(folder));
            foreach (NpmPackage package in packages.FindAll(package => package.Folder == folder))
            {
                install.Line(" \\").Append("    ").Append(ShellQuote.Quoted(OtherRequirements.Text(package)));
            }

            rest.RemoveAll(package => package.Folder == folder);
            writer.Become(this.NpmUser).Run([install.ToString(), "npm cache clean --force"]);
        }
    }

    // Julia's depot belongs to the user of the images that have one.
    private void Julia(List<JuliaPackage> packages)
    {
        if (packages.Count > 0)
        {
            string list = string.Join(", ", packages.ConvertAll(OtherRequirements.Text));
            writer.Become(writer.User.Name).Run(["julia -e " + ShellQuote.Quoted("using Pkg; Pkg.add([" + list + "]); Pkg.precompile()")]);
        }
    }

    // npm of a conda environment writes into it; any other belongs to root.
    private string NpmUser => image.Base.Conda is not null ? image.Base.User : "root";

    private static string CacheMount(string target) => "--mount=type=cache,target=" + target + ",sharing=locked ";
}
