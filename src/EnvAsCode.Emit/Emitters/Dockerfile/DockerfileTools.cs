using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes the steps that install tools: users, sources of packages, conda, Poetry, kernels, extensions.</summary>
internal sealed class DockerfileTools(ResolvedImage image, DockerfileWriter writer)
{
    // Where Studio's Code Editor reads and writes (aws/sagemaker-distribution, template/v3/Dockerfile).
    private const string CodeEditor = "/opt/amazon/sagemaker/sagemaker-code-editor-";

    /// <summary>The user who can write to the image's Python.</summary>
    private string PythonUser => image.Conda is null ? "root" : image.CondaUser;

    /// <summary>Writes a step.</summary>
    public void Write(IImageStep step)
    {
        switch (step)
        {
            case StudioUserStep user:
                this.StudioUser(user);
                break;
            case AptSourceStep source:
                this.AptSource(source);
                break;
            case InstallCondaStep conda:
                this.InstallConda(conda);
                break;
            case CondaConfigStep config:
                string tool = image.Conda?.Tool == CondaTool.Micromamba
                    ? "micromamba config " + (config.IsPrepended ? "prepend " : "set ")
                    : "conda config --system " + (config.IsPrepended ? "--prepend " : "--set ");
                writer.Become(image.CondaUser).Run([tool + config.Key + " " + ShellQuote.Word(config.Value)]);
                break;
            case PoetryInstallStep poetry:
                this.Poetry(poetry);
                break;
            case CranInstallStep cran:
                // R ends well where a package could not be installed, and warns; so a warning is an error.
                string names = string.Join(", ", cran.Packages.Select(name => "\"" + name + "\""));
                writer.Become(this.PythonUser).Run([ExecForm.Of(
                    ["Rscript", "-e", "options(warn = 2); install.packages(c(" + names + "), repos = \"" + cran.Repository + "\")"])]);
                break;
            case InstallKernelStep kernel:
                writer.Become(this.PythonUser)
                    .Run([kernel.IsModule ? ExecForm.Of([this.Interpreter, "-m", .. kernel.Command]) : ExecForm.Of(kernel.Command)]);
                break;
            case RemoveKernelStep remove:
                string folders = string.Join(" ", Folders(image.KernelFolders, remove.Name));
                writer.Become("root").Run(["rm -rf " + folders]);
                break;
            case CodeEditorExtensionStep extension:
                this.Extension(extension);
                break;
        }
    }

    private string Interpreter => image.Environments.Count > 0 ? image.Environments[0].Interpreter : image.Interpreter;

    private static IEnumerable<string> Folders(IReadOnlyList<string> folders, string kernel)
    {
        foreach (string folder in folders)
        {
            yield return folder + "/" + kernel;
        }

        yield return "/usr/share/jupyter/kernels/" + kernel;
    }

    // The uid first: two users of one number would both own the home, and Studio looks at numbers.
    private void StudioUser(StudioUserStep step)
    {
        ImageUser user = ImageUser.Of(step);
        string name = ShellQuote.Word(user.Name);
        List<string> commands = [];
        if (step.Sudo)
        {
            commands.Add(
                "if ! command -v sudo > /dev/null; then \\\n"
                + "        if command -v apt-get > /dev/null; then \\\n"
                + "            apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sudo && rm -rf "
                + "/var/lib/apt/lists/*; \\\n"
                + "        else yum install -y sudo && yum clean all; fi; \\\n"
                + "    fi");
        }

        commands.Add("if ! command -v useradd > /dev/null; then yum install -y shadow-utils && yum clean all; fi");
        commands.Add("if ! getent group 100 > /dev/null; then groupadd -g 100 users; fi");
        commands.Add("existing=\"$(getent passwd 1000 | cut -d: -f1 || true)\"");
        commands.Add(
            "if [ -z \"$existing\" ]; then useradd -m -d " + user.Home + " -s /bin/bash -N -u 1000 -g 100 " + name + "; \\\n"
            + "    elif [ \"$existing\" = " + name + " ]; then usermod -d " + user.Home + " -s /bin/bash -g 100 " + name + "; \\\n"
            + "    else usermod -l " + name + " -d " + user.Home + " -m -s /bin/bash -g 100 \"$existing\"; fi");
        commands.Add("mkdir -p " + user.Home);
        commands.Add("chown -R 1000:100 " + user.Home);
        commands.Add("chmod g+w /etc/passwd");
        if (step.Sudo)
        {
            commands.Add("echo '" + user.Name + " ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/" + name);
            commands.Add("chmod 440 /etc/sudoers.d/" + name);
        }

        writer.Become("root").Run(commands);

        // A base that sets HOME for its user names a folder that is moved away.
        bool isRenamed = image.Base.Uid == ImageUser.StudioUid && image.Base.Home != user.Home;
        writer.Line("ENV SHELL=/bin/bash" + (isRenamed ? " HOME=" + user.Home : ""));
        writer.RenameUserOfBase(user.Name);
        writer.User = user;
    }

    private void AptSource(AptSourceStep source)
    {
        writer.Become("root").Run(
        [
            "apt-get update",
            "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates",
            "rm -rf /var/lib/apt/lists/*",
            "mkdir -p /etc/apt/keyrings",
        ]);
        if (source.Key is not null)
        {
            string key = StepFiles.KeyPath(source);
            writer.Line("ADD " + DockerfileText.Literal(source.Key) + " " + key);
            List<string> commands = ["chmod 644 " + key];
            if (source.KeyChecksum is not null && ChecksumText.TryParse(source.KeyChecksum, out string algorithm, out string digest))
            {
                commands.Insert(0, "echo '" + digest + "  " + key + "' | " + algorithm + "sum -c -");
            }

            writer.Run(commands, newParagraph: false);
        }

        string path = "/etc/apt/sources.list.d/" + source.Name + ".sources";
        writer.Copy(StepFiles.PathOf(image, path, StepFiles.SourceText(source)), path, newParagraph: false);
    }

    private void InstallConda(InstallCondaStep conda)
    {
        string root = ShellQuote.Word(conda.Root);
        bool isMicromamba = conda.Installer == CondaInstaller.Micromamba;
        List<string> commands = ShellSteps.Fetch(CondaInstallers.Url(conda, image.Strategy.Platform), conda.Checksum);
        if (isMicromamba)
        {
            commands.Add("mkdir -p " + root + "/conda-meta");
            commands.Add("mv \"$file\" /usr/local/bin/micromamba");
            commands.Add("chmod 755 /usr/local/bin/micromamba");
        }
        else
        {
            // A folder that is there already, as one with an owner, is what -f is for; -b asks nothing.
            commands.Add("bash \"$file\" -b -f -p " + root);
            commands.Add("rm -f \"$file\"");
            commands.Add(root + "/bin/conda clean --all -y");
        }

        if (conda.Owner is not null)
        {
            commands.Add("chown -R " + conda.Owner + " " + root);
        }

        writer.Become("root").Run(commands);
        writer.Line(
            "ENV " + (isMicromamba ? "MAMBA_ROOT_PREFIX=\"" + conda.Root + "\" PATH=" : "PATH=") + "\"" + conda.Root + "/bin:$PATH\"");
    }

    private void Poetry(PoetryInstallStep poetry)
    {
        const string Folder = DockerfileEmitter.Sources + "poetry/";
        string[] files = poetry.Lock is null
            ? [ContextFiles.PathOf(poetry.Project)]
            : [ContextFiles.PathOf(poetry.Project), ContextFiles.PathOf(poetry.Lock)];
        writer.Become(this.PythonUser).Paragraph("COPY " + writer.CopyOptions(null) + CopyPaths.Of(files, Folder));

        // Without a virtual environment Poetry installs into the Python that its own is made from.
        string without = poetry.Without.IsEmpty ? "" : " --without " + ShellQuote.Word(string.Join(",", poetry.Without));
        writer.Run(
            [
                this.Interpreter + " -m venv /tmp/poetry",
                "/tmp/poetry/bin/pip install --no-cache-dir " + ShellQuote.Quoted("poetry==" + poetry.Version),
                "cp -r " + Folder + " /tmp/project",
                "POETRY_VIRTUALENVS_CREATE=false POETRY_CACHE_DIR=/tmp/poetry-cache /tmp/poetry/bin/poetry install -C /tmp/project "
                + "--no-root --no-interaction"
                + without,
                "rm -rf /tmp/poetry /tmp/project /tmp/poetry-cache",
            ],
            newParagraph: false);
    }

    private void Extension(CodeEditorExtensionStep extension)
    {
        bool isUrl = extension.Extension.StartsWith("https://", StringComparison.Ordinal);
        List<string> commands = isUrl ? ShellSteps.Fetch(extension.Extension, extension.Checksum) : [];
        if (isUrl)
        {
            commands.Add("mv \"$file\" \"$file.vsix\"");
        }

        commands.Add(
            "sagemaker-code-editor --install-extension " + (isUrl ? "\"$file.vsix\"" : ShellQuote.Word(extension.Extension))
            + " --extensions-dir " + CodeEditor + "server-data/extensions --server-data-dir " + CodeEditor + "server-data --user-data-dir "
                + CodeEditor + "user-data");
        if (isUrl)
        {
            commands.Add("rm -f \"$file.vsix\"");
        }

        writer.Become(writer.User.Name).Run(commands);
    }
}
