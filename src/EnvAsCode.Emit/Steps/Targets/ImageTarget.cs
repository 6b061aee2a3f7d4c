using System;
using System.Linq;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Targets;

/// <summary>A Dockerfile under way.</summary>
/// <param name="Image">The image, or the stage, that is built.</param>
/// <param name="Writer">What writes its instructions.</param>
/// <param name="Packages">What installs packages.</param>
/// <param name="Files">The files of the project.</param>
/// <param name="Places">Where among the steps the declared packages are installed.</param>
internal sealed record ImageTarget(
    ResolvedImage Image, DockerfileWriter Writer, DockerfilePackages Packages, ProjectFiles Files, PackagePlaces Places)
{
    // What a shell does itself, and keeps for the commands behind it.
    private static readonly string[] BuiltIns =
        [".", "alias", "cd", "eval", "exec", "exit", "export", "return", "set", "source", "trap", "ulimit", "umask", "unset", "wait"];

    /// <summary>What the image is before the step that is written.</summary>
    public required ImageState State { get; init; }

    /// <summary>The user who can write to the image's Python.</summary>
    public string PythonUser => this.Image.PythonUser;

    /// <summary>The Python of the declaration's packages.</summary>
    public string Interpreter =>
        this.Image.Environments.Count > 0 ? this.Image.Environments[0].Interpreter : this.Image.Interpreter;

    /// <summary>Runs a program: in the instruction of the step before it, where no shell changes its arguments.</summary>
    /// <param name="user">Who runs it.</param>
    public void RunProgram(EquatableArray<string> arguments, string user)
    {
        this.Writer.Become(user);
        if (!arguments.IsEmpty && Array.TrueForAll([.. arguments], argument => ShellQuote.Word(argument) == argument)
            && Array.IndexOf(BuiltIns, arguments[0]) < 0)
        {
            this.Writer.RunStep(string.Join(" ", arguments));
        }
        else
        {
            this.Writer.Run([ExecForm.Of(arguments)]);
        }
    }

    /// <summary>Runs shell code of any form, from a file where its line ends have to stay.</summary>
    /// <param name="user">Who runs it.</param>
    public void RunCode(string code, string user)
    {
        if (RunText.FileOf(code, this.Writer.IsForBuildKit) is var (destination, text))
        {
            this.Writer.Copy(StepFiles.PathOf(this.Image, destination, text), destination);
            this.Writer.Become(user).RunCode(code, newParagraph: false);
        }
        else
        {
            this.Writer.Become(user).RunCode(code);
        }
    }

    /// <summary>Copies the file that a step carries to its place.</summary>
    /// <param name="owner">The declared owner; if none, who owns what is there.</param>
    public void CopyCarried(IImageStep step, string? owner)
    {
        ImageUser user = this.Writer.User;
        (string destination, string text) = StepKinds.Of(step).FilesOf(step, this.Image, this.State).First();
        owner ??= HomePath.IsInHome(destination, user.Home) && user.Name != "root" ? user.Uid + ":" + user.Gid : null;
        this.Writer.Copy(StepFiles.PathOf(this.Image, destination, text), destination, owner);
    }
}
