using System;

namespace EnvAsCode;

/// <summary>
/// git asks Secrets Manager for the password of a host each time that it needs it, so that none lies on a volume. Written
/// <c>GitCredentials("github.com", "team/git") with { Username = "svc-studio" }</c>. Needs boto3 in the application's Python, which
/// Studio's images have.
/// </summary>
public sealed record GitCredentialsStep : EnvironmentStep, IScriptStep
{
    /// <summary>Credentials of a host.</summary>
    /// <param name="host">See <see cref="Host"/>.</param>
    /// <param name="secretId">See <see cref="SecretId"/>.</param>
    public GitCredentialsStep(ScriptText host, ScriptText secretId)
    {
        this.Host = host ?? throw new ArgumentNullException(nameof(host));
        this.SecretId = secretId ?? throw new ArgumentNullException(nameof(secretId));
    }

    /// <summary>The host, with its port if it has one, as <c>github.com</c>. Others do not get the password.</summary>
    public ScriptText Host { get; init; }

    /// <summary>
    /// The secret's name or ARN in Secrets Manager. The application's role needs <c>secretsmanager:GetSecretValue</c> for it
    /// (<c>policies/execution.json</c>).
    /// </summary>
    public ScriptText SecretId { get; init; }

    /// <summary>The user name that goes with the password; the one that git was given if not set.</summary>
    public ScriptText? Username { get; init; }

    /// <summary>
    /// The key whose value is the user name, where the secret is a JSON object that has both; not looked at if <see cref="Username"/> is
    /// set.
    /// </summary>
    public ScriptText? UsernameKey { get; init; }

    /// <summary>
    /// The key whose value is the password, where the secret is a JSON object; the whole secret is the password if not set.
    /// </summary>
    public ScriptText? Key { get; init; }

    /// <summary>The Region of the secret; the application's own if not set.</summary>
    public ScriptText? Region { get; init; }
}
