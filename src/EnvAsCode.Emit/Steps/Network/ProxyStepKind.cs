using System;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>A proxy, for shells, notebooks, pip, conda and git.</summary>
internal sealed class ProxyStepKind : StepKind<ProxyStep>
{
    // The role's credentials come from the last one (Amazon ECS task metadata); no proxy reaches it.
    private static readonly string[] Always = ["127.0.0.1", "localhost", "169.254.170.2"];

    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Network;

    /// <inheritdoc/>
    protected override void CheckInScript(ProxyStep step, ScriptStepCheck check)
    {
        string url = check.Member(nameof(step.Url));
        check.Context.Text(step.Url, url);
        check.Context.NoPassword(step.Url.Parts.Count > 0 ? step.Url.Parts[0].Text : "", url);
        for (int i = 0; i < step.NoProxy.Count; i++)
        {
            string host = ScriptTexts.Form(step.NoProxy[i]);
            bool isHost = host.Length > 0 && NameSyntax.FirstRefused(host, "-.:*/[]", allowsUpperCase: true) < 0;
            check.Context.Form(
                isHost,
                host,
                ModelPath.Item(check.Member(nameof(step.NoProxy)), i),
                "a host",
                "a name, a domain or an address, as \".corp.example\"");
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(ProxyStep step, ScriptWriter script)
    {
        string url = script.Word(step.Url);
        string direct = script.Word(NoProxy(step));
        string where = ((Has(step, ProxyTarget.Shell) ? "shells " : "") + (Has(step, ProxyTarget.IPython) ? "notebooks" : "")).Trim();
        script.Lines.Line();
        if (where.Length > 0)
        {
            SetVariables(script, where, "http_proxy https_proxy HTTP_PROXY HTTPS_PROXY", url);
            SetVariables(script, where, "no_proxy NO_PROXY", direct);
        }

        // The user's pip.conf stays as it is: pip reads variables before it.
        if (Has(step, ProxyTarget.Pip))
        {
            script.Need(ScriptHelper.SetVariable);
            script.Lines.Append("eac_set_variable 'shells notebooks' PIP_PROXY ").Line(url);
        }

        if (where.Length > 0 || Has(step, ProxyTarget.Pip))
        {
            script.Lines.Line("eac_publish");
        }

        if (Has(step, ProxyTarget.Conda))
        {
            script.Need(ScriptHelper.CondaConfig);
            script.Lines.Append("eac_conda_config proxy_servers.http ").Line(url);
            script.Lines.Append("eac_conda_config proxy_servers.https ").Line(url);
        }

        if (Has(step, ProxyTarget.Git))
        {
            script.Need(ScriptHelper.Git);
            script.Lines.Line("if command -v git > /dev/null; then").Append("  eac_git_config http.proxy ").Line(url).Line("fi");
        }
    }

    private static bool Has(ProxyStep proxy, ProxyTarget target) =>
        proxy.Targets.IsEmpty || Array.IndexOf(proxy.Targets.AsSpan().ToArray(), target) >= 0;

    private static ScriptText NoProxy(ProxyStep proxy)
    {
        ScriptText[] hosts =
            [.. proxy.NoProxy, .. Always.Select(static host => (ScriptText)host).Where(host => !proxy.NoProxy.Contains(host))];
        return EnvAsCode.Steps.Text([.. hosts.SelectMany(static (host, i) => i == 0 ? (ScriptText[])[host] : [",", host])]);
    }

    private static void SetVariables(ScriptWriter script, string where, string names, string value)
    {
        script.Need(ScriptHelper.SetVariable);
        script.Lines.Append("for eac_name in ").Append(names).Line("; do");
        script.Lines.Append("  eac_set_variable ").Append(ShellQuote.Word(where)).Append(" \"$eac_name\" ").Line(value).Line("done");
    }
}
