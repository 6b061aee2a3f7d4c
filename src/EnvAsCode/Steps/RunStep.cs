using System;

namespace EnvAsCode;

/// <summary>
/// Shell code, as it is: for what no other step says. Written <c>Run("ldconfig")</c>. In an image it is a <c>RUN</c> instruction of its
/// own, in a script it stands where the step stands.
/// </summary>
public sealed record RunStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>Shell code.</summary>
    /// <param name="command">See <see cref="Command"/>.</param>
    public RunStep(string command) => this.Command = command ?? throw new ArgumentNullException(nameof(command));

    /// <summary>
    /// The code, of one line or several. The shell reads it: quoting is up to the writer, and values that come from elsewhere belong into
    /// an <see cref="ExecStep"/>, which quotes them.
    /// </summary>
    public string Command { get; init; }
}
