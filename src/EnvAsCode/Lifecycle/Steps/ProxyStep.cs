using System;

namespace EnvAsCode;

/// <summary>
/// Traffic goes through a proxy. Written <c>Proxy("http://proxy.corp.example:3128", "s3.amazonaws.com", "127.0.0.1", "localhost")</c>.
/// </summary>
public sealed record ProxyStep : EnvironmentStep, IScriptStep
{
    /// <summary>A proxy.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="noProxy">See <see cref="NoProxy"/>.</param>
    public ProxyStep(ScriptText url, params EquatableArray<ScriptText> noProxy)
    {
        this.Url = url ?? throw new ArgumentNullException(nameof(url));
        this.NoProxy = noProxy;
    }

    /// <summary>
    /// The proxy for <c>http</c> and <c>https</c>, as <c>http://proxy.corp.example:3128</c>, without a password (<c>EAC4012</c>).
    /// </summary>
    public ScriptText Url { get; init; }

    /// <summary>
    /// Hosts that are reached directly: those with a VPC endpoint, and <c>127.0.0.1</c>, <c>localhost</c> and <c>169.254.170.2</c>, where
    /// the role's credentials come from, which are always among them.
    /// </summary>
    public EquatableArray<ScriptText> NoProxy { get; init; }

    /// <summary>What is told of the proxy; everything if empty.</summary>
    public EquatableArray<ProxyTarget> Targets { get; init; }
}
