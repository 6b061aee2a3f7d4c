using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>
/// Emits the Dockerfile of a custom image, in what Docker's classic builder and BuildKit both accept. What changes rarely comes
/// first, so that a changed pin rebuilds as few layers as can be.
/// </summary>
internal sealed class DockerfileEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "Dockerfile";

    /// <summary>The platform that SageMaker runs; an image for another one fails there without a log.</summary>
    public const string Platform = "linux/amd64";

    // Where the image keeps the files that it was made from. Studio mounts nothing over it.
    private const string Sources = "/opt/envascode/";

    private readonly LineWriter writer = new();
    private readonly ResolvedEnvironment environment;
    private readonly ResolvedImage image;
    private string user;

    private DockerfileEmitter(ResolvedEnvironment environment, ResolvedImage image)
    {
        this.environment = environment;
        this.image = image;
        this.user = image.Base.User;
    }

    /// <summary>Emits the file.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="image">Its image.</param>
    public static string Emit(ResolvedEnvironment environment, ResolvedImage image) => new DockerfileEmitter(environment, image).Emit();

    private string Emit()
    {
        this.writer.Line(CommentText.Header(this.environment.Declaration));
        this.writer.Append("FROM --platform=").Append(Platform).Append(" ").Line(this.image.Base.Reference);
        this.InstallAptPackages(this.environment.Packages.Apt);
        foreach (PythonEnvironment python in this.image.Environments)
        {
            if (python.File is null)
            {
                this.InstallIntoBase(python);
            }
            else
            {
                this.CreateEnvironment(python, python.File);
            }
        }

        this.CopyKernels();
        this.writer.Line().Append("USER ").Line(this.image.Base.User);
        return this.writer.ToString();
    }

    private void InstallAptPackages(List<AptPackage> packages)
    {
        if (packages.Count == 0)
        {
            return;
        }

        this.Become("root");
        this.writer.Line().Line("RUN apt-get update \\");
        this.writer.Line(" && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \\");
        foreach (AptPackage package in packages)
        {
            this.Argument(AptRequirement.Text(package));
        }

        this.writer.Line(" && rm -rf /var/lib/apt/lists/*");
    }

    private void CreateEnvironment(PythonEnvironment python, string file)
    {
        CondaCommands commands = CondaCommands.Of(this.image.Base.Conda?.Tool ?? CondaTool.Conda);
        this.Become(this.image.Base.User);
        this.Copy(file);
        this.writer.Append("RUN PIP_NO_CACHE_DIR=1 ").Append(commands.CreateFromFile)
            .Append(" -p ").Append(python.Prefix!).Append(" -f ").Append(Sources).Append(file).Line(" \\");
        this.writer.Append(" && ").Line(commands.Clean);
    }

    private void InstallIntoBase(PythonEnvironment python)
    {
        bool needsKernel = python.Kernel is not null && !python.Packages.HasPython("ipykernel");
        if (this.image.Base.Conda is { } conda)
        {
            this.Become(this.image.Base.User);
            needsKernel &= !this.CondaInstall(python, conda, needsKernel);
        }
        else
        {
            // A user who may not write to the system's Python would have pip install into a home that Studio's mount hides.
            this.Become("root");
            this.CheckPython(python);
        }

        this.PipInstall(python, needsKernel);
    }

    // Says whether there was anything to install.
    private bool CondaInstall(PythonEnvironment python, CondaInstallation conda, bool needsKernel)
    {
        List<CondaPackage> packages = python.Packages.Conda;
        if (packages.Count == 0 && python.Python is null)
        {
            return false;
        }

        CondaCommands commands = CondaCommands.Of(conda.Tool);
        this.writer.Line().Append("RUN ").Append(commands.Install).Append(" -p ").Append(conda.Root)
            .Append(" --freeze-installed").Append(ChannelNames.Options(python.Channels)).Line(" \\");
        if (python.Python is not null)
        {
            this.Argument(CondaRequirement.Python(python.Python));
        }

        if (needsKernel)
        {
            this.Argument("ipykernel");
        }

        foreach (CondaPackage package in packages)
        {
            this.Argument(CondaRequirement.Text(package));
        }

        this.writer.Append(" && ").Line(commands.Clean);
        return true;
    }

    // An image that does not say which Python it has is asked, so that the wrong one fails the build and not a notebook.
    private void CheckPython(PythonEnvironment python)
    {
        if (python.Python is null || PythonVersions.AreSurelyTheSame(python.Python, this.image.Base.Python))
        {
            return;
        }

        this.writer.Line().Append("RUN ").Append(python.Interpreter).Append(" -c ").Line(ShellQuote.Quoted(PythonVersions.Assertion(python.Python)));
    }

    private void PipInstall(PythonEnvironment python, bool needsKernel)
    {
        bool hasPackages = python.Packages.Pip.Count > 0;
        if (!hasPackages && !needsKernel)
        {
            return;
        }

        if (hasPackages)
        {
            this.Copy(RequirementsEmitter.FileName);
        }
        else
        {
            this.writer.Line();
        }

        this.writer.Append("RUN PIP_USER=0 ").Append(python.Interpreter).Append(" -m pip install --no-cache-dir")
            .Append(needsKernel ? " ipykernel" : "")
            .Line(hasPackages ? " -r " + Sources + RequirementsEmitter.FileName : "");
    }

    private void CopyKernels()
    {
        if (!this.image.Environments.Exists(python => python.Kernel is not null))
        {
            return;
        }

        this.writer.Line();
        foreach (string folder in this.image.KernelFolders)
        {
            this.writer.Append("COPY --chown=").Append(this.image.Base.Uid).Append(":").Append(this.image.Base.Gid)
                .Append(" ").Append(KernelSpecEmitter.Folder).Append("/ ").Append(folder).Line("/");
        }
    }

    private void Copy(string file) => this.writer.Line().Append("COPY ").Append(file).Append(" ").Append(Sources).Line(file);

    private void Argument(string text) => this.writer.Append("    ").Append(ShellQuote.Quoted(text)).Line(" \\");

    private void Become(string name)
    {
        if (this.user != name)
        {
            this.writer.Line().Append("USER ").Line(name);
            this.user = name;
        }
    }
}
