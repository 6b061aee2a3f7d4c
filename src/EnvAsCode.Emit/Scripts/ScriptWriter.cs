using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>A script under way: the lines of its steps, and the helpers that they turned out to need.</summary>
/// <param name="appType">The app type whose start runs the script.</param>
internal sealed class ScriptWriter(ResolvedEnvironment environment, LifecycleConfiguration strategy, AppType appType)
{
    private SortedSet<ScriptHelper> helpers = [];
    private SortedSet<StudioValue> values = [];
    private SortedSet<int> asked = [];
    private List<string> tags = [];
    private ScriptWriter? outer;
    private List<bool> jobs = [];

    /// <summary>The environment.</summary>
    public ResolvedEnvironment Environment { get; } = environment;

    /// <summary>The lifecycle configuration.</summary>
    public LifecycleConfiguration Strategy { get; } = strategy;

    /// <summary>The app type whose start runs the script.</summary>
    public AppType AppType { get; } = appType;

    /// <summary>What tells files of this script in a home folder from those of others.</summary>
    public string Key => this.Environment.Spec.Name + "-" + AppTypeText.FileName(this.AppType);

    /// <summary>The lines of the steps.</summary>
    public LineWriter Lines { get; } = new();

    /// <summary>The helpers that the steps need, in the order in which they are written.</summary>
    public IEnumerable<ScriptHelper> Helpers => this.helpers;

    /// <summary>The values of Studio that the steps need.</summary>
    public IReadOnlyCollection<StudioValue> Values => this.values;

    /// <summary>The user profile's tags that the steps need: the number in their variable's name, and the key.</summary>
    public IEnumerable<(int Number, string Key)> Tags => this.asked.Select(number => (number, this.tags[number - 1]));

    /// <summary>The script once more, without its lines; its tags keep their numbers.</summary>
    public ScriptWriter Again() => new(this.Environment, this.Strategy, this.AppType) { tags = this.tags };

    /// <summary>Says what is asked before the steps that follow.</summary>
    public void Ask(IEnumerable<StudioValue> studioValues, IEnumerable<(int Number, string Key)> profileTags)
    {
        this.values.UnionWith(studioValues);
        this.asked.UnionWith(profileTags.Select(static tag => tag.Number));
    }

    /// <summary>Asks for a helper, and for those that it calls.</summary>
    public void Need(ScriptHelper helper)
    {
        if (!this.helpers.Add(helper))
        {
            return;
        }

        ScriptHelper[] called = helper switch
        {
            ScriptHelper.Metadata or ScriptHelper.CondaTool or ScriptHelper.JsonText => [ScriptHelper.Prefix],
            ScriptHelper.MergeJson => [ScriptHelper.Prefix, ScriptHelper.Edit],
            ScriptHelper.AppendLine or ScriptHelper.Git or ScriptHelper.CondaConfig => [ScriptHelper.Edit, ScriptHelper.Remember],
            ScriptHelper.SetVariable => [ScriptHelper.Prefix, ScriptHelper.AppendLine],
            ScriptHelper.CodeEditorSettings => [ScriptHelper.MergeJson],
            ScriptHelper.TrustCertificates => [ScriptHelper.SetVariable],
            ScriptHelper.GitCredentials => [ScriptHelper.Prefix, ScriptHelper.Git],
            ScriptHelper.CronJob => [ScriptHelper.AsRoot, ScriptHelper.Remember, ScriptHelper.Tee],
            _ => [],
        };
        foreach (ScriptHelper other in called)
        {
            this.Need(other);
        }
    }

    /// <summary>The name of the function of the next cron job; no name of the user's is part of it.</summary>
    public string NextJob()
    {
        this.jobs.Add(true);
        return new LineWriter().Append("eac_job_").Append(this.jobs.Count).ToString();
    }

    /// <summary>Whether a step needs a helper.</summary>
    public bool Has(ScriptHelper helper) => this.helpers.Contains(helper);

    /// <summary>Whether a step sets something that is taken back once it is no longer declared.</summary>
    public bool Remembers => this.Has(ScriptHelper.Remember);

    /// <summary>Writes that what steps set is not taken back although this start may not get to them.</summary>
    /// <param name="scope">The steps, by a name that no others have.</param>
    public void Keep(string scope) => (this.Kept ?? this.Lines).Append(this.Remembers ? "eac_keep " + scope + "\n" : "");

    /// <summary>Writes what steps under a condition keep, in front of it.</summary>
    public void Keep(LineWriter kept) => (this.Kept ?? this.Lines).Append(kept.ToString());

    /// <summary>Where it is written what is kept; the lines themselves unless a condition stands before them.</summary>
    public LineWriter? Kept { get; set; }

    /// <summary>Whether each of the steps is one under a condition, which says whether it was taken.</summary>
    public bool SaysWhatIsTaken { get; set; }

    /// <summary>Writes that what follows is set by the steps of a scope.</summary>
    public void Enter(string scope) => this.Lines.Append(this.Remembers ? "eac_scope+=\" " + scope + "\"\n" : "");

    /// <summary>Writes that the scope ends.</summary>
    public void Leave() => this.Lines.Append(this.Remembers ? "eac_scope=\"${eac_scope% *}\"\n" : "");

    /// <summary>Lines of their own that share the helpers of this script.</summary>
    public ScriptWriter Nested() =>
        new(this.Environment, this.Strategy, this.AppType)
        {
            helpers = this.helpers,
            values = this.values,
            asked = this.asked,
            tags = this.tags,
            jobs = this.jobs,
            outer = this.outer
        };

    /// <summary>
    /// Lines that ask Studio themselves for what nobody before them has asked: who waits for an answer, or gets none, is they alone.
    /// </summary>
    public ScriptWriter Apart()
    {
        ScriptWriter apart = this.Nested();
        apart.values = [];
        apart.asked = [];
        apart.outer = this;
        return apart;
    }

    /// <summary>The shell variables that a function of the script may read.</summary>
    public IEnumerable<string> VariablesOfJobs()
    {
        if (this.helpers.Contains(ScriptHelper.Prefix))
        {
            yield return "eac_prefix";
        }

        foreach (ScriptWriter writer in this.Outers().Prepend(this))
        {
            foreach (StudioValue value in writer.values)
            {
                yield return StudioValues.Variable(value);
            }

            foreach (int number in writer.asked)
            {
                yield return StudioValues.Tag(number);
            }
        }

        foreach (ScriptParameter parameter in this.Strategy.Parameters)
        {
            yield return parameter.Name;
        }
    }

    /// <summary>A text as one word of the shell.</summary>
    public string Word(ScriptText text)
    {
        string word = "";
        foreach (ScriptTextPart part in ScriptTexts.Joined(text))
        {
            word += part switch
            {
                { Kind: ScriptTextKind.Literal } => part.Text.Length == 0 ? "" : ShellQuote.Word(part.Text.Replace("\r\n", "\n")),
                _ when StudioValues.IsTime(part) => "\"" + StudioValues.TimeCommand + "\"",
                _ => "\"$" + this.Variable(part) + "\"",
            };
        }

        return word.Length == 0 ? "''" : word;
    }

    /// <summary>A path as one word of the shell; <c>~/</c> at its beginning is the home folder.</summary>
    /// <param name="isGuarded">Whether the step ends where what is known only now is empty, or leads out of the path.</param>
    public string PathWord(ScriptText path, bool isGuarded = true)
    {
        if (!isGuarded)
        {
            return this.PathWithHome(path);
        }

        if (path.ToString() is ['~' or '/', ..])
        {
            this.InPaths.UnionWith(ScriptTexts.Late(path).Where(static part => !StudioValues.IsTime(part)).Select(this.Variable));
        }

        return this.PathWithHome(path);
    }

    /// <summary>Writes a command that reads a text from its standard input.</summary>
    public void WriteHeredoc(string command, ScriptText text) => Heredoc.Write(
        this.Lines, command, text, part => StudioValues.IsTime(part) ? StudioValues.TimeCommand : "${" + this.Variable(part) + "}");

    /// <summary>Writes a command that reads JSON from its standard input, which has values within its strings.</summary>
    public void WriteJson(string command, ScriptText json)
    {
        if (!ScriptTexts.IsKnown(json))
        {
            this.Need(ScriptHelper.JsonText);
        }

        Heredoc.Write(
            this.Lines,
            command,
            json,
            part => StudioValues.IsTime(part) ? StudioValues.TimeCommand : "$(eac_json_text \"$" + this.Variable(part) + "\")");
    }

    /// <summary>The variables that paths of the step hold which is written.</summary>
    public SortedSet<string> InPaths { get; } = new(StringComparer.Ordinal);

    /// <summary>Where in the lines the commands of the step begin which is written.</summary>
    public int BeginsAt { get; set; }

    private string PathWithHome(ScriptText path)
    {
        EquatableArray<ScriptTextPart> parts = path.Parts;
        if (path.ToString() is not "~" && !path.ToString().StartsWith("~/", StringComparison.Ordinal))
        {
            return this.Word(path);
        }

        List<ScriptTextPart> rest = [parts[0] with { Text = parts[0].Text.Substring(1) }, .. parts.AsSpan().Slice(1).ToArray()];
        string word = this.Word(new ScriptText(rest.ToEquatableArray()));
        return "\"$HOME\"" + (word == "''" ? "" : word);
    }

    /// <summary>The shell variables that texts name: parameters, and values of Studio.</summary>
    /// <param name="part">The part of a text.</param>
    private string Variable(ScriptTextPart part)
    {
        switch (part.Kind)
        {
            case ScriptTextKind.StudioValue:
                return this.Need(Enum.TryParse(part.Text, out StudioValue value) ? value : StudioValue.DomainId);
            case ScriptTextKind.UserProfileTag:
                this.Need(ScriptHelper.ProfileTag);
                this.Need(StudioValue.UserProfileName);
                return this.NeedTag(part.Text);
            default:
                return part.Text;
        }
    }

    private string NeedTag(string key)
    {
        if (!this.tags.Contains(key))
        {
            this.tags.Add(key);
        }

        int number = this.tags.IndexOf(key) + 1;
        if (!this.Outers().Any(writer => writer.asked.Contains(number)))
        {
            this.asked.Add(number);
        }

        return StudioValues.Tag(number);
    }

    // The owner of a space is asked of SageMaker by domain and space.
    private string Need(StudioValue value)
    {
        this.Need(ScriptHelper.Metadata);
        if (!this.Outers().Any(writer => writer.values.Contains(value)))
        {
            this.values.Add(value);
            if (value == StudioValue.UserProfileName)
            {
                this.Need(StudioValue.DomainId);
                this.Need(StudioValue.SpaceName);
            }
        }

        return StudioValues.Variable(value);
    }

    private IEnumerable<ScriptWriter> Outers()
    {
        for (ScriptWriter? writer = this.outer; writer is not null; writer = writer.outer)
        {
            yield return writer;
        }
    }
}
