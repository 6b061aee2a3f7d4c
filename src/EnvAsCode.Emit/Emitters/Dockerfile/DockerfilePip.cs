using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes what pip installs, with its options.</summary>
internal sealed class DockerfilePip(ResolvedEnvironment environment, ResolvedImage image, DockerfileWriter writer)
{
    private const string Installed = "/tmp/envascode-installed.txt";

    private PipOptions Options => environment.Spec.PipOptions ?? new PipOptions();

    /// <summary>
    /// The user who can write to the image's Python. One who cannot would have pip install into a home that Studio's mount hides.
    /// </summary>
    public string User => image.PythonUser;

    /// <summary>Who owns what is mounted while pip runs.</summary>
    public string MountOwner =>
        this.User == image.Base.User && image.Base.Uid != 0 ? ",uid=" + new LineWriter().Append(image.Base.Uid) : "";

    /// <summary>The mount of the secret that holds pip's configuration.</summary>
    public string SecretMount => this.Options.ConfigSecret is { } id ? "--mount=type=secret,id=" + id + this.MountOwner + " " : "";

    /// <summary>The variables with which a conda environment's pip packages are installed.</summary>
    public string Variables =>
        "PIP_NO_CACHE_DIR=1 "
        + this.Configuration
        + (this.Options.Constraints.IsEmpty ? "" : "PIP_CONSTRAINT=" + DockerfileEmitter.Sources + ConstraintsEmitter.FileName + " ");

    private string Configuration => this.Options.ConfigSecret is { } id ? "PIP_CONFIG_FILE=/run/secrets/" + id + " " : "";

    /// <summary>Copies the constraints, if there are any, for a command of <see cref="Variables"/>.</summary>
    public void CopyConstraints()
    {
        if (!this.Options.Constraints.IsEmpty)
        {
            writer.Copy(ConstraintsEmitter.FileName, DockerfileEmitter.Sources + ConstraintsEmitter.FileName, newParagraph: false);
        }
    }

    /// <summary>Installs the pip packages of an environment that is installed into what the image has.</summary>
    /// <param name="needsKernel">Whether <c>ipykernel</c> is installed with them.</param>
    public void Install(PythonEnvironment python, bool needsKernel)
    {
        bool hasPackages = python.Packages.Pip.Count > 0;
        if (image.Conda is null)
        {
            this.CheckPython(python);
        }

        if (!hasPackages && !needsKernel)
        {
            return;
        }

        writer.Become(this.User);
        if (hasPackages)
        {
            writer.Copy(RequirementsEmitter.FileName, DockerfileEmitter.Sources + RequirementsEmitter.FileName);
            this.CopyConstraints();
        }

        string file = hasPackages ? " -r " + DockerfileEmitter.Sources + RequirementsEmitter.FileName : IndexOptions(this.Options);

        // With a hash for one package pip asks for one of each, and ipykernel is not declared.
        if (needsKernel && python.Packages.Pip.Exists(package => !package.Hashes.IsEmpty))
        {
            this.Run(file, newParagraph: false);
            this.Run(" ipykernel" + IndexOptions(this.Options), newParagraph: false);
        }
        else
        {
            this.Run((needsKernel ? " ipykernel" : "") + file, !hasPackages);
        }
    }

    /// <summary>Installs packages at a place of their own.</summary>
    public void InstallNow(List<PipPackage> packages)
    {
        if (packages.Count > 0)
        {
            writer.Become(this.User);
            this.Run(
                string.Concat(packages.ConvertAll(package => " " + ShellQuote.Quoted(PipRequirement.Text(package))))
                + IndexOptions(this.Options),
                newParagraph: true);
        }
    }

    /// <summary>Installs what a lock has of an environment: these very files and no others.</summary>
    /// <param name="condaEnvironment">The conda environment's name; <see langword="null"/> for the Python that the image has.</param>
    public void InstallLocked(LockedPart part, string? condaEnvironment, string interpreter, string user)
    {
        if (!LockedFiles.HasPip(part))
        {
            return;
        }

        string list = LockedFiles.PipPath(condaEnvironment);
        string copied = DockerfileEmitter.Sources + list.Substring(list.LastIndexOf('/') + 1);
        bool cached = writer.BuildKit.CacheMounts;
        writer.Become(user);
        writer.Copy(list, copied);
        writer.Run(
            [
                (cached ? "PIP_CACHE_DIR=/var/cache/pip " : "") + "PIP_USER=0 " + this.Configuration + interpreter + " -m pip install"
                + (cached ? "" : " --no-cache-dir") + " --no-deps --require-hashes -r " + copied,
            ],
            (cached ? "--mount=type=cache,target=/var/cache/pip,sharing=locked" + this.MountOwner + " " : "") + this.SecretMount,
            newParagraph: false);
    }

    private static string IndexOptions(PipOptions options)
    {
        string text = "";
        foreach (string option in RequirementsEmitter.OptionLines(options))
        {
            int blank = option.IndexOf(' ');
            text += " " + option.Substring(0, blank + 1) + ShellQuote.Word(option.Substring(blank + 1));
        }

        return text;
    }

    private void Run(string what, bool newParagraph)
    {
        bool cached = writer.BuildKit.CacheMounts;
        string pip = image.Interpreter + " -m pip";
        string install = (cached ? "PIP_CACHE_DIR=/var/cache/pip " : "") + "PIP_USER=0 " + this.Configuration + pip + " install"
            + (cached ? "" : " --no-cache-dir")
            + (this.Options.Upgrade ? " --upgrade" : "") + (this.Options.NoDependencies ? " --no-deps" : "")
            + (this.Options.KeepInstalled ? " -c " + Installed : "") + what;
        string mounts =
            (cached ? "--mount=type=cache,target=/var/cache/pip,sharing=locked" + this.MountOwner + " " : "") + this.SecretMount;
        IReadOnlyList<string> commands = this.Options.KeepInstalled
            ? [pip + " list --format=freeze --exclude-editable > " + Installed, install, "rm " + Installed]
            : [install];
        writer.Run(commands, mounts, newParagraph);
    }

    // An image that does not say which Python it has is asked, so that the wrong one fails the build and not a notebook.
    private void CheckPython(PythonEnvironment python)
    {
        writer.Become("root");
        if (python.Python is not null && !PythonVersions.AreSurelyTheSame(python.Python, image.Base.Python))
        {
            writer.Run([python.Interpreter + " -c " + ShellQuote.Quoted(PythonVersions.Assertion(python.Python))]);
        }
    }
}
