using System;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;

namespace EnvAsCode.Tool.Output;

/// <summary>How a command ended.</summary>
internal enum Outcome
{
    /// <summary>All that was to be done is done.</summary>
    [JsonStringEnumMemberName("succeeded")]
    Succeeded,

    /// <summary>Something failed; the error says what.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>Somebody stopped it.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}

/// <summary>What a step does.</summary>
internal enum ReportedAction
{
    /// <summary>Makes a resource.</summary>
    [JsonStringEnumMemberName("create")]
    Create,

    /// <summary>Changes a resource.</summary>
    [JsonStringEnumMemberName("update")]
    Update,

    /// <summary>Deletes a resource.</summary>
    [JsonStringEnumMemberName("delete")]
    Delete,

    /// <summary>Builds an image.</summary>
    [JsonStringEnumMemberName("build")]
    Build,

    /// <summary>Pushes an image.</summary>
    [JsonStringEnumMemberName("push")]
    Push,

    /// <summary>Changes what a place offers.</summary>
    [JsonStringEnumMemberName("attach")]
    Attach,

    /// <summary>Waits for something.</summary>
    [JsonStringEnumMemberName("wait for")]
    WaitFor,

    /// <summary>Starts something; of a trial.</summary>
    [JsonStringEnumMemberName("start")]
    Start,

    /// <summary>Runs a script; of a trial.</summary>
    [JsonStringEnumMemberName("run")]
    Run,

    /// <summary>Imports packages; of a trial.</summary>
    [JsonStringEnumMemberName("import")]
    Import,
}

/// <summary>How far a step came.</summary>
internal enum StepStatus
{
    /// <summary>It was not begun, as the command came to its end before it.</summary>
    [JsonStringEnumMemberName("notReached")]
    NotReached,

    /// <summary>It would be done.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>It is done.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>It failed.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>Somebody stopped it.</summary>
    [JsonStringEnumMemberName("interrupted")]
    Interrupted,
}

/// <summary>How a deployed environment compares with its declaration.</summary>
internal enum EnvironmentState
{
    /// <summary>All of it is as declared.</summary>
    [JsonStringEnumMemberName("as declared")]
    AsDeclared,

    /// <summary>Something is not.</summary>
    [JsonStringEnumMemberName("not as declared")]
    NotAsDeclared,

    /// <summary>Nothing of it is there.</summary>
    [JsonStringEnumMemberName("not deployed")]
    NotDeployed,

    /// <summary>It is there, and nothing declares it any longer.</summary>
    [JsonStringEnumMemberName("not declared")]
    NotDeclared,
}

/// <summary>The states in words: what people read is what JSON says.</summary>
internal static class ReportWords
{
    /// <summary>The word.</summary>
    public static string Word<T>(this T state)
        where T : struct, Enum => Names<T>.All[state];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly System.Collections.Generic.Dictionary<T, string> All = typeof(T)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(
                static field => (T)field.GetValue(null)!,
                static field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);
    }
}
