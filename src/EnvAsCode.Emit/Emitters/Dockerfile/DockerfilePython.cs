using System.Collections.Generic;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>
/// Writes what installs Python environments: conda environments from files, and packages into the Python that an image has.
/// </summary>
internal sealed class DockerfilePython(ResolvedEnvironment environment, ResolvedImage image, DockerfileWriter writer)
{
    private readonly DockerfilePip pip = new(environment, image, writer);

    private CondaOptions Options => image.Strategy.Conda ?? new CondaOptions();

    private CondaCommands Commands => CondaCommands.Of(image.Conda?.Tool ?? CondaTool.Conda);

    private string CudaOverride => this.Options.OverrideCuda is { } version ? "CONDA_OVERRIDE_CUDA=" + version + " " : "";

    /// <summary>Installs the environments of the declaration.</summary>
    /// <param name="conda">Whether conda's part is installed here; an environment that is made from a file is conda's.</param>
    /// <param name="pip">Whether pip's part is installed here.</param>
    public void InstallDeclared(bool conda, bool pip)
    {
        foreach (PythonEnvironment python in image.Environments)
        {
            if (python.File is not null)
            {
                if (conda)
                {
                    this.MakeFromFile(python, python.File);
                }
            }
            else
            {
                this.InstallIntoBase(python, conda, pip);
            }
        }
    }

    /// <summary>Installs packages into the Python that the image has.</summary>
    public void Install(PackageLists packages)
    {
        if (packages.Conda.Count > 0)
        {
            this.CondaInstall(environment.Spec.Channels, packages.Conda.ConvertAll(CondaRequirementText.Text));
        }

        this.pip.InstallNow(packages.Pip);
    }

    private void MakeFromFile(PythonEnvironment python, string file)
    {
        if (environment.Locked.Find(LockTargets.Image, LockedFiles.NameOf(python)) is { } part)
        {
            this.MakeFromLock(python, part);
            return;
        }

        writer.Become(image.CondaUser);
        string source = this.Options.Lock is { } locked && file == CondaEnvironmentEmitter.FileName ? ContextFiles.PathOf(locked) : file;
        string copied = DockerfileEmitter.Sources + (source != file ? NameOf(source) : file);
        writer.Copy(source, copied);
        this.pip.CopyConstraints();
        bool isBase = python.Prefix == image.Conda?.Root;
        string command = this.CudaOverride + this.pip.Variables
            + (source != file ? this.Commands.CreateFromLock : isBase ? this.Commands.Prune : this.Commands.CreateFromFile)
            + " -p " + python.Prefix + (source != file ? " --file " : " -f ") + copied
                + (isBase ? " --prune" : "");
        writer.Run([command, .. this.Clean], this.pip.SecretMount + this.CacheMount, newParagraph: false);
    }

    private void MakeFromLock(PythonEnvironment python, LockedPart part)
    {
        string copied = this.CopyCondaList(python);
        string command = this.CudaOverride + this.Commands.CreateFromLock + " -p " + python.Prefix + " --file " + copied;
        writer.Run([command, .. this.Clean], this.CacheMount, newParagraph: false);
        this.pip.InstallLocked(part, python.Name, python.Interpreter, image.CondaUser);
    }

    private string CopyCondaList(PythonEnvironment python)
    {
        string list = LockedFiles.CondaPath(LockedFiles.NameOf(python));
        string copied = DockerfileEmitter.Sources + NameOf(list);
        writer.Become(image.CondaUser);
        writer.Copy(list, copied);
        return copied;
    }

    private void InstallLockedIntoBase(PythonEnvironment python, LockedPart part, bool conda, bool pip)
    {
        if (conda && LockedFiles.HasConda(part))
        {
            string copied = this.CopyCondaList(python);
            writer.Run(
                [this.CudaOverride + this.Commands.Install + " -p " + image.Conda!.Root + " --file " + copied, .. this.Clean],
                this.CacheMount,
                newParagraph: false);
        }

        if (pip)
        {
            this.pip.InstallLocked(part, null, image.Interpreter, this.pip.User);
        }
    }

    private void InstallIntoBase(PythonEnvironment python, bool conda, bool pip)
    {
        if (environment.Locked.Find(LockTargets.Image) is { } part)
        {
            this.InstallLockedIntoBase(python, part, conda, pip);
            return;
        }

        (bool condaInstalls, bool needsPython, bool needsKernel) = BaseInstallation.Of(image, python);
        if (condaInstalls && conda && this.Options.Lock is { } locked)
        {
            this.InstallLock(locked);
        }
        else if (condaInstalls && conda)
        {
            this.CondaInstall(python.Channels, CondaDependencies.IntoBase(python, needsPython, needsKernel));
        }

        if (pip)
        {
            this.pip.Install(python, needsKernel && (!condaInstalls || this.Options.Lock is not null));
        }
    }

    // An explicit list keeps its name, by which mamba and micromamba tell it from YAML.
    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private void InstallLock(string locked)
    {
        string copied = DockerfileEmitter.Sources + NameOf(locked);
        writer.Become(image.CondaUser);
        writer.Copy(ContextFiles.PathOf(locked), copied);
        writer.Run(
            [this.CudaOverride + this.Commands.Install + " -p " + image.Conda!.Root + " --file " + copied, .. this.Clean],
            this.CacheMount,
            newParagraph: false);
    }

    private void CondaInstall(EquatableArray<Channel> channels, List<string> packages)
    {
        CondaInstallation conda = image.Conda!;
        LineWriter install = new();
        install.Append(this.CudaOverride).Append(this.Commands.Install).Append(" -p ").Append(conda.Root)
            .Append(this.Options.FreezeInstalled ? " --freeze-installed" : "").Append(ChannelNames.Options(channels));
        foreach (string package in packages)
        {
            install.Line(" \\").Append("    ").Append(ShellQuote.Quoted(package));
        }

        writer.Become(image.CondaUser).Run([install.ToString(), .. this.Clean], this.CacheMount);
    }

    private string[] Clean => writer.BuildKit.CacheMounts ? [] : [this.Commands.Clean];

    private string CacheMount => writer.BuildKit.CacheMounts
        ? "--mount=type=cache,target=" + (image.Conda?.Root ?? "/opt/conda") + "/pkgs,sharing=locked" + this.pip.MountOwner + " "
        : "";
}
