using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes the instructions of a Dockerfile, and keeps account of the user and the home folder at each place.</summary>
internal sealed class DockerfileWriter(ResolvedImage image)
{
    private readonly OpenInstruction open = new();
    private string current = image.Base.User;
    private string userOfBase = image.Base.User;

    /// <summary>The user as declared at this place, as whom the user's own steps run.</summary>
    public ImageUser User { get; set; } = ImageUser.Of(image.Base);

    /// <summary>What BuildKit is asked for.</summary>
    public BuildKit BuildKit { get; } = image.Strategy.BuildKit ?? new BuildKit();

    /// <summary>Whether only BuildKit has to read the file.</summary>
    public bool IsForBuildKit => image.Strategy.BuildKit is not null;

    // What is written next stands behind the instruction that could have taken more, and under the comments before it.
    private LineWriter Writer
    {
        get
        {
            this.open.Close();
            return this.open.Written;
        }
    }

    /// <summary>Writes a comment above the instruction that comes next.</summary>
    /// <param name="line">The line, with its <c>#</c>.</param>
    public void Comment(string line) => this.open.Comment(line);

    /// <summary>Writes an instruction or a comment, without a blank line before it.</summary>
    public DockerfileWriter Line(string text)
    {
        this.Writer.Line(text);
        return this;
    }

    /// <summary>Writes lines that are complete.</summary>
    public DockerfileWriter Append(string text)
    {
        this.Writer.Append(text);
        return this;
    }

    /// <summary>Writes a blank line.</summary>
    public DockerfileWriter Line()
    {
        this.open.Begin();
        return this;
    }

    /// <summary>Begins a paragraph with an instruction.</summary>
    public DockerfileWriter Paragraph(string text)
    {
        this.Line();
        this.open.Written.Line(text);
        return this;
    }

    /// <summary>Tells that the base's user has another name from here on, if it is the one whose uid Studio expects.</summary>
    public void RenameUserOfBase(string name) => this.userOfBase = image.Base.Uid == ImageUser.StudioUid ? name : image.Base.User;

    /// <summary>Changes the user, if it is another one.</summary>
    /// <param name="user">The user; the base's own by the name that it had there.</param>
    public DockerfileWriter Become(string user)
    {
        string name = user == image.Base.User ? this.userOfBase : user;
        if (this.current != name)
        {
            this.Paragraph("USER " + name);
            this.current = name;
        }

        return this;
    }

    /// <summary>Writes parts of an instruction that takes several, together with those of the same one before it.</summary>
    /// <param name="instruction">The instruction, as <c>LABEL</c>.</param>
    public void Add(string instruction, params IEnumerable<string> parts) => this.open.Add(instruction, parts);

    /// <summary>Writes an environment variable, in one <c>ENV</c> with those before it where it does not refer to them.</summary>
    /// <param name="value">The value, as the instruction has it.</param>
    /// <param name="refersTo">Whether the value refers to a variable; to none if <see langword="null"/>.</param>
    public void AddVariable(string name, string value, Predicate<string>? refersTo = null) =>
        this.open.AddVariable(name, value, refersTo);

    /// <summary>Writes commands as one <c>RUN</c>, of which each runs if the one before it succeeded.</summary>
    /// <param name="commands">The commands, each of one line or of lines that end with a backslash.</param>
    /// <param name="options">Options of the instruction, as mounts.</param>
    /// <param name="newParagraph">Whether a blank line goes before it.</param>
    public void Run(IReadOnlyList<string> commands, string options = "", bool newParagraph = true)
    {
        if (newParagraph)
        {
            this.Line();
        }

        this.Writer.Append("RUN ").Append(options);
        for (int i = 0; i < commands.Count; i++)
        {
            this.open.Written.Append(i == 0 ? "" : " && ").Append(commands[i]).Line(i == commands.Count - 1 ? "" : " \\");
        }
    }

    /// <summary>Writes commands of a step, in one <c>RUN</c> with those of the step before it.</summary>
    /// <param name="commands">The commands, which say nothing to the shell that outlives them.</param>
    public void RunStep(params IEnumerable<string> commands) => this.Add("RUN", commands);

    /// <summary>Writes shell code of any form as a <c>RUN</c>.</summary>
    /// <param name="newParagraph">Whether a blank line goes before it.</param>
    public void RunCode(string code, bool newParagraph = true)
    {
        if (newParagraph)
        {
            this.Line();
        }

        RunText.Write(this.Writer, code, this.IsForBuildKit);
    }

    /// <summary>Writes a <c>COPY</c> of a file of the build context.</summary>
    /// <param name="source">The file's path in the context.</param>
    /// <param name="destination">Where it goes.</param>
    /// <param name="owner">The owner; root if <see langword="null"/>.</param>
    /// <param name="newParagraph">Whether a blank line goes before it.</param>
    public void Copy(string source, string destination, string? owner = null, bool newParagraph = true)
    {
        if (newParagraph)
        {
            this.Line();
        }

        this.Writer.Append("COPY ").Append(this.CopyOptions(owner)).Line(CopyPaths.Of([source], destination));
    }

    /// <summary>The options of a <c>COPY</c>.</summary>
    /// <param name="owner">The owner.</param>
    public string CopyOptions(string? owner) =>
        (this.BuildKit.LinkCopies ? "--link " : "") + (owner is null ? "" : "--chown=" + owner + " ");

    /// <summary>The file so far.</summary>
    public override string ToString()
    {
        this.open.End();
        return this.open.Written.ToString();
    }
}
