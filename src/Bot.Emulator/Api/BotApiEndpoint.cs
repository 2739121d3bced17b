using System.Buffers;
using System.Text.Json;
using Bot.Emulator.Api.Objects;
using Bot.Emulator.Faults;
using Bot.Emulator.State;

namespace Bot.Emulator.Api;

/// <summary>
/// Answers <c>/bot&lt;token&gt;/&lt;method&gt;</c>: token, method, parameters, faults and limits, the method itself, and
/// what a fault does to the answer.
/// </summary>
internal sealed class BotApiEndpoint(World world, MethodTable methods, FaultPlan faults, TokenGate gate)
{
    private const int UnansweredSeconds = 120;

    public async Task HandleAsync(HttpContext context, string token, string methodName)
    {
        var cancellation = context.RequestAborted;
        JsonDocument? document = null;
        var name = "unknown";
        try
        {
            if (!gate.Accepts(token))
                throw new ApiException(401, "Unauthorized");
            var method = methods.Find(methodName) ?? throw new ApiException(404, "Not Found");
            name = method.Name;
            (var parameters, document) = await ParameterReader.ReadAsync(context.Request, cancellation);
            await CallAsync(context, method, parameters, cancellation);
        }
        catch (ApiException refused)
        {
            world.Counts.Count(name, refused.Code);
            await AnswerAsync(context, refused, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The caller hung up; nobody is left to answer.
        }
        finally
        {
            document?.Dispose();
        }
    }

    private async Task CallAsync(HttpContext context, IBotMethod method, Parameters parameters, CancellationToken cancellation)
    {
        var chatId = parameters.Long("chat_id");
        var strike = faults.Draw(method.Name, method.Kind, chatId);
        if (strike is { Delay.Ticks: > 0 })
            await Task.Delay(strike.Delay, world.Time, cancellation);
        if (strike?.Rule.Kind == FaultKind.Reset)
        {
            Withhold(context, method);
            return;
        }
        var paid = parameters.Flag("allow_paid_broadcast");
        if (faults.Refuse(method.Kind, chatId, paid) is { } wait)
            throw ApiException.TooManyRequests(wait);
        if (strike?.Rule.Kind == FaultKind.Error)
        {
            await FailAsync(context, strike, chatId, cancellation);
            return;
        }

        var result = await method.InvokeAsync(parameters, cancellation);
        var answered = strike?.Rule.Kind is not (FaultKind.AcceptThenReset or FaultKind.AcceptThenTimeout);
        if (result.Effect is { } effect)
            world.Sends.Add(method.Name, effect.ChatId, effect.MessageId, effect.Text, paid, answered);
        if (strike?.Rule.Kind == FaultKind.AcceptThenTimeout)
            await Task.Delay(TimeSpan.FromSeconds(UnansweredSeconds), world.Time, cancellation);
        if (!answered)
        {
            Withhold(context, method);
            return;
        }
        world.Counts.Count(method.Name, 200);
        await AnswerAsync(context, result.Json, cancellation);
    }

    private void Withhold(HttpContext context, IBotMethod method)
    {
        world.Counts.Count(method.Name, 0);
        context.Abort();
    }

    private async Task FailAsync(HttpContext context, FaultStrike strike, long? chatId, CancellationToken cancellation)
    {
        if (strike.RetryAfter is { } wait && chatId is { } id)
            faults.Waits.Announce(id, wait, strike.Rule.Hold);
        if (strike.Rule.Body is not { } body)
            throw new ApiException(strike.Rule.Status, strike.Description, strike.RetryAfter, strike.Rule.MigrateToChatId);
        context.Response.StatusCode = strike.Rule.Status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync(body, cancellation);
    }

    private static async Task AnswerAsync(HttpContext context, ReadOnlyMemory<byte> result, CancellationToken cancellation)
    {
        context.Response.ContentType = "application/json";
        var writer = context.Response.BodyWriter;
        writer.Write("{\"ok\":true,\"result\":"u8);
        writer.Write(result.Span);
        writer.Write("}"u8);
        await writer.FlushAsync(cancellation);
    }

    private static async Task AnswerAsync(HttpContext context, ApiException refused, CancellationToken cancellation)
    {
        var hasParameters = refused.RetryAfter is not null || refused.MigrateTo is not null;
        var answer = new ErrorAnswer
        {
            ErrorCode = refused.Code,
            Description = refused.Message,
            Parameters = hasParameters ? new ResponseParameters { RetryAfter = refused.RetryAfter, MigrateToChatId = refused.MigrateTo } : null,
        };
        context.Response.StatusCode = refused.Code;
        await context.Response.WriteAsJsonAsync(answer, ApiJson.Default.ErrorAnswer, "application/json", cancellation);
    }
}
